import type { Translation } from "../../message-types";
import type { search as english } from "../en/search";

export const search = {
  title: "Поиск",
  "title-for": "Поиск: {text}",
  label: "События, источники, места, формулировки",
  submit: "Найти",
  hint: "Поиск идёт по названиям событий, источников, того, что считали, групп и мест, а также по формулировкам на любом языке, как они напечатаны. С каждого заданного слова должно начинаться какое-нибудь слово найденного. Прописные буквы и надстрочные знаки значения не имеют.",
  empty: "Напишите, что вы ищете.",
  "too short": "Нужно не меньше двух букв или цифр.",
  "too long": "Не больше {most, number} знаков. Поиск не выполнялся.",
  nothing: "По запросу «{text}» ничего не найдено.",
  "nothing-hint":
    "Попробуйте меньше слов или только начало слова. Формулировки хранятся на языке сообщения, названия — так, как они записаны в реестре.",
  found: "найдено: {n, number}",
  "found-more": "найдено больше {n, number}: уточните запрос ещё одним словом",
  all: "Все: {n, number}",
  first: "Первые {n, number}",
  "all-groups": "Всё найденное",
  "also-named": "Другие названия:",
  published: "опубликовано: {when}",
  "more-events": "и ещё в {n, plural, one {# событии} few {# событиях} many {# событиях} other {# события}}",
  elsewhere: "То же в событиях:",
  "group.events": "События",
  "group.sources": "Источники",
  "group.wordings": "Формулировки показателей",
  "group.measures": "Что считали",
  "group.groups": "Группы",
  "group.places": "Места",
} satisfies Translation<typeof english>;
