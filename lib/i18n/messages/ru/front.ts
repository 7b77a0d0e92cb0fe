import type { Translation } from "../../message-types";
import type { front as english } from "../en/front";

export const front = {
  title: "Что сообщалось, кем и насколько расходятся сообщения",
  empty: "Пока нет ни одного события.",
  counts:
    "{figures, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}} из {publications, plural, one {# публикации} few {# публикаций} many {# публикаций} other {# публикации}}, {origins, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}",
  "last-entry": "последняя запись: {when}",
  "no-entry": "пока нет",
} satisfies Translation<typeof english>;
