/** Wordings of one language, parted by " | ": those that are read, by what they say, and those that are not. */
export interface PressWordings {
  readonly language: string;
  readonly read: Readonly<Record<string, string>>;
  readonly refused: string;
}

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
