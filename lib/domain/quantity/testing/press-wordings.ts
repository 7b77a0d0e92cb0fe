import { ARABIC_PRESS } from "./arabic-press";
import { ENGLISH_PRESS } from "./english-press";
import { FRENCH_PRESS } from "./french-press";
import { GERMAN_PRESS } from "./german-press";
import { POLISH_PRESS } from "./polish-press";
import type { PressWordings } from "./press-cases";
import { RUSSIAN_PRESS } from "./russian-press";
import { SPANISH_PRESS } from "./spanish-press";
import { UKRAINIAN_PRESS } from "./ukrainian-press";

export const PRESS_WORDINGS: readonly PressWordings[] = [
  ENGLISH_PRESS,
  RUSSIAN_PRESS,
  UKRAINIAN_PRESS,
  POLISH_PRESS,
  SPANISH_PRESS,
  FRENCH_PRESS,
  GERMAN_PRESS,
  ARABIC_PRESS,
];
