"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Texts, type TextsPack, textsOfPack } from "@/lib/i18n/texts";

const TextsContext = createContext<Texts | null>(null);

export interface TextsProviderProps {
  readonly pack: TextsPack;
  readonly children: ReactNode;
}

/** Gives the parts of a page that run in the browser the messages of a pack. */
export function TextsProvider({ pack, children }: TextsProviderProps) {
  const texts = useMemo(() => textsOfPack(pack), [pack]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** @throws RangeError outside of a provider */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new RangeError("there are no texts here: put a TextsProvider around it");
  return texts;
}
