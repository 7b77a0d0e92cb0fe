"use client";

import type { ReactNode } from "react";
import { useHydrated } from "./use-hydrated";

/** Fields that only matter beside a choice made in another. Without scripts they are always shown. */
export function OnlyWhen({ matters, children }: { readonly matters: boolean; readonly children: ReactNode }) {
  const hydrated = useHydrated();
  if (matters) return children;
  return hydrated ? null : <div className="without-script">{children}</div>;
}
