export const front = {
  title: "What was reported, by whom, and how far apart",
  empty: "No event is followed yet.",
  counts:
    "{figures, plural, one {# figure} other {# figures}} from {publications, plural, one {# publication} other {# publications}}, {origins, plural, one {# origin} other {# origins}}",
  "last-entry": "last entry {when}",
  "no-entry": "none yet",
} as const;
