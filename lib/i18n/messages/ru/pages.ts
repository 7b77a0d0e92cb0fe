import type { Translation } from "../../message-types";
import type { pages as english } from "../en/pages";

export const pages = {
  label: "Страницы",
  position: "Страница {page, number} из {pages, number}",
  previous: "Предыдущая",
  next: "Следующая",
} satisfies Translation<typeof english>;
