/** How the range chart is looked at: its axis, its zoom, its replay, its small multiples. */
export const chartView = {
  axis: "Time",
  "axis-as-of": "as of",
  "axis-published": "published",
  choices: "How the chart is drawn",
  published: "published {when}",
  "publication-not-known": "time of publication not known",
  "published-lead":
    "Each box stands where its first report could be read, as tall as the numbers that it allows. Behind them, at each moment, the range of that moment by what could be read by then: a number that came out late, when it was no longer in force, widens no range.",
  "unknown-publication":
    "At the left, apart from the axis: what was published at a time that is not known. The range reads it from the end of the time that it speaks about.",
  "described-published":
    "{claims, plural, one {# claim} other {# claims}} by {voices, plural, one {# voice} other {# voices}}, each a box at the time at which its first report could be read, as tall as the numbers that it allows.",
  "table-published": "Published first",
  zoom: "Steps in time",
  "zoom-shown": "Shown: {days}",
  "zoom-earlier": "‹ earlier",
  "zoom-closer": "+ closer",
  "zoom-wider": "− wider",
  "zoom-later": "later ›",
  "zoom-whole": "whole time",
  "zoom-help":
    "Drag over the chart to choose days. With a mark in focus: arrow keys walk from mark to mark, + and − go closer and wider, Shift with an arrow key goes earlier or later, 0 shows the whole time.",
  "zoom-nothing": "Nothing was reported about the days that you chose, so the chart stays.",
  "replay-play": "Replay publication by publication",
  "replay-pause": "Pause the replay",
  "replay-previous": "To the publication before",
  "replay-next": "To the next publication",
  multiples: "Small charts by",
  "multiples-none": "none",
  "multiples-measure": "measure",
  "multiples-group": "group",
  "multiples-place": "place",
  "multiples-source": "source",
  "multiples-title": "The same, by {by}",
  "multiples-lead":
    "All share one time axis. Each has a scale of counts of its own, so heights cannot be compared between them.",
  "multiples-lead-source":
    "Each shows what one source published, relayed or gave. All share one time axis; each has a scale of counts of its own, so heights cannot be compared between them.",
  "multiples-left": "{n, plural, one {# more, with fewer reports} other {# more, with fewer reports}}",
} as const;
