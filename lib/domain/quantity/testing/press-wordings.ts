import { ARABIC_PRESS } from "./arabic-press";
import { ENGLISH_PRESS } from "./english-press";
import { FRENCH_PRESS } from "./french-press";
import { GERMAN_PRESS } from "./german-press";
import { POLISH_PRESS } from "./polish-press";
import { RUSSIAN_PRESS } from "./russian-press";
import { SPANISH_PRESS } from "./spanish-press";
import { UKRAINIAN_PRESS } from "./ukrainian-press";

/** Wordings of one language, parted by " | ": those that are read, by what they say, and those that are not. */
export interface PressWordings {
  readonly language: string;
  readonly read: Readonly<Record<string, string>>;
  readonly refused: string;
}

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

function parted(list: string): readonly string[] {
  return list.split("|").map((wording) => wording.replace(/^[ \n]+|[ \n]+$/gu, ""));
}

/** Each wording with what it says, or with "refused". */
export function pressCases({ read, refused }: PressWordings): readonly (readonly [string, string])[] {
  const said = Object.entries(read).flatMap(([meaning, list]) =>
    parted(list).map((wording) => [wording, meaning] as const),
  );
  return [...said, ...parted(refused).map((wording) => [wording, "refused"] as const)];
}
