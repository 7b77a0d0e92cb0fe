export const errors = {
  "not-found": "There is no such page",
  "not-found-lead": "The address may be mistyped, or what it named is no longer here.",
  "all-events": "All events",
  "no-event": "There is no such event",
  "no-event-lead":
    "Nothing is recorded under this address. It may be mistyped: look for the event among all of them.",
  "no-figure": "There is no such figure in this event",
  "no-figure-lead":
    "The address may be mistyped, or the figure was not yet known at the moment that it names. A corrected or withdrawn figure keeps its page.",
  "no-finding": "There is no such contradiction",
  "no-finding-lead":
    "A contradiction ends when one of its figures is corrected or withdrawn, and another reading of the reports may not have it. The address may also be mistyped.",
  "no-source": "This source has no part in the event",
  "no-source-lead":
    "Nobody cites it here and nothing that it published is recorded, or the address is mistyped.",
  failed: "This page could not be shown",
  "failed-lead": "The fault is ours, not yours. Nothing was changed.",
  retry: "Try again",
} as const;
