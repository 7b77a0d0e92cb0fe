import type { Translation } from "../../message-types";
import type { pages as english } from "../en/pages";

export const pages = {
  label: "Páginas",
  position: "Página {page, number} de {pages, number}",
  previous: "Anterior",
  next: "Siguiente",
} satisfies Translation<typeof english>;
