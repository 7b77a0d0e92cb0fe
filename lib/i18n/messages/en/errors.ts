export const errors = {
  "not-found": "There is no such page",
  "not-found-lead": "The address may be mistyped, or what it named is no longer here.",
  "all-events": "All events",
  failed: "This page could not be shown",
  "failed-lead": "The fault is ours, not yours. Nothing was changed.",
  retry: "Try again",
} as const;
