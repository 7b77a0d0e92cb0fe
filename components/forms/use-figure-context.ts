"use client";

import { useMemo, useState } from "react";
import type { Source, Vocabulary } from "@/lib/domain/vocabulary";
import type { Setting } from "@/lib/schema/settle-figure";

/** What a form about figures is told by its page. */
export interface FigureFormContext {
  readonly setting: Setting & { readonly vocabulary: Vocabulary };
  /** Keys of the statements that the event's figures name already. */
  readonly statements: readonly string[];
}

/** The page's context, and the sources that were added since it was loaded. */
export function useFigureContext({ setting }: FigureFormContext) {
  const [added, setAdded] = useState<readonly Source[]>([]);
  const current = useMemo(() => {
    const sources = new Map([
      ...setting.vocabulary.sources,
      ...added.map((each) => [each.slug, each] as const),
    ]);
    return { ...setting, vocabulary: { ...setting.vocabulary, sources } };
  }, [setting, added]);
  return { setting: current, addSource: (source: Source) => setAdded((before) => [...before, source]) };
}
