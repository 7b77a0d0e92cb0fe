/** Wordings by what they say ("at least 10"), or by the code of their refusal ("ordinal"). */
export type WordingsBy = Readonly<Record<string, readonly string[]>>;
