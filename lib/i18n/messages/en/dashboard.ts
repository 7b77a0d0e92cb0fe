export const dashboard = {
  counts:
    "{when} · {figures, plural, one {# figure} other {# figures}} from {publications, plural, one {# publication} other {# publications}} · {origins, plural, one {# origin} other {# origins}} · ledger version {version}",
  nearest: "Nobody reported on this combination. The nearest one that somebody reported on is shown.",
  faults: "Part of this address could not be followed. The nearest valid view is shown.",
  "chart-lead":
    "Each box is one claim: as wide as the time that it speaks about, as tall as the numbers that it allows. Behind them, the reported range.",
  contradictions: "Contradictions",
  "all-contradictions": "all of this event",
  "more-contradictions":
    "{n, plural, one {# more contradiction of this event} other {# more contradictions of this event}}",
  why: "Why this range",
  figures: "Figures",
  "figures-lead":
    "Everything reported for this selection, as printed: a row for what each origin says, with every report of it.",
  "all-figures": "all of this event",
  "figures-of": "Figures: {range}",
  "more-rows": "{n, plural, one {# more row} other {# more rows}}",
  downloads: "Download what is shown",
  "downloads-lead":
    "Figures with wording, interval, chain and times; the range with what sets each edge; the findings; the choices made.",
  "download-figures": "Figures, CSV",
  "download-range": "Range, CSV",
  "download-findings": "Findings, CSV",
  "download-json": "All of it, JSON",
  "download-svg": "Chart, SVG",
  empty: "No figure has been recorded for this view.",
  "show-everything": "Show everything",
} as const;
