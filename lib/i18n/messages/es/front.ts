import type { Translation } from "../../message-types";
import type { front as english } from "../en/front";

export const front = {
  title: "Qué se informó, quién lo dijo y cuánto difieren los informes",
  empty: "Todavía no se sigue ningún acontecimiento.",
  counts:
    "{figures, plural, one {# cifra} other {# cifras}} de {publications, plural, one {# publicación} other {# publicaciones}}, {origins, plural, one {# fuente de origen} other {# fuentes de origen}}",
  "last-entry": "última entrada: {when}",
  "no-entry": "todavía ninguna",
} satisfies Translation<typeof english>;
