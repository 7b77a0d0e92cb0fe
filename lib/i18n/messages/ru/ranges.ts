import type { Translation } from "../../message-types";
import type { ranges as english } from "../en/ranges";

export const ranges = {
  scope: "{who}: {measure}, {where}",
  "scope-on-basis": "{who}: {measure}, {where} ({basis})",
  "group-not-stated": "группа не указана",
  "place-not-stated": "место не указано",
  "no-report": "нет действующих сообщений",
  independence: "{reports}, {origins}",
  under: "относится к: {root}",
  "all-under": "все относятся к: {root}",
  common: "каждый действующий первоисточник допускает {interval}",
  headline: "{scope}: {range}",
  low: "Нижнюю границу, {n, number}, задают данные: {voices}.",
  high: "Верхнюю границу, {n, number}, задают данные: {voices}.",
  open: "Вверх диапазон открыт, его открывают данные: {voices}.",
  voice: "{origin}, по состоянию на {when}",
  without: "Без этого первоисточника: {range}",
  "no-single-origin": "Не один первоисточник: без любого из них эта граница остаётся.",
  "nothing-to-explain": "Нет действующих данных, поэтому нет и диапазона, который можно объяснить.",
} satisfies Translation<typeof english>;
