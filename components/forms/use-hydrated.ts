"use client";

import { useSyncExternalStore } from "react";

const NEVER_CHANGES = () => () => {};

/** False in what the server sends and until scripts run: then every field is there, so that the form works without. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
}
