import type { Translation } from "../../message-types";
import type { errors as english } from "../en/errors";

export const errors = {
  "not-found": "Такой страницы нет",
  "not-found-lead": "Возможно, в адресе опечатка, или того, что он называл, здесь больше нет.",
  "all-events": "Все события",
  failed: "Показать страницу не удалось",
  "failed-lead": "Ошибка на нашей стороне. Ничего не изменено.",
  retry: "Повторить",
} satisfies Translation<typeof english>;
