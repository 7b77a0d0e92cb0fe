import type { Translation } from "../../message-types";
import type { schemes as english } from "../en/schemes";

export const schemes = {
  "literal-1.title": "Буквальная",
  "literal-1.description":
    "Читает каждое выражение так, как его обычно понимают: дюжины — от 24 до 99, около 2000 — от 1500 до 2500, почти 400 — от 350 до 399.",
  "conservative-1.title": "Осторожная",
  "conservative-1.description":
    "Берёт наименьшее прочтение неточного выражения как нижний предел без верхнего: дюжины — 12 или больше, около 2000 — 1500 или больше.",
} satisfies Translation<typeof english>;
