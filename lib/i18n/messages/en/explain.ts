/** Why a range is what it is: the figures behind its edges and the rules that were followed. */
export const explain = {
  "show-low": "The figures behind the low edge, and how they were read",
  "show-high": "The figures behind the high edge, and how they were read",
  "show-open": "The figures that leave it open, and how they were read",
  more: "{n, plural, one {# more claim sets this edge} other {# more claims set this edge}}",
  reading: "Read as",
  force: "In force",
  read: "{quantity}: {interval} (coding scheme: {scheme})",
  "read-as-list": "a list of {quantity} documented cases: by its nature a floor, {interval}",
  "read-by-editor": "{interval}, set by an editor: {reason}",
  "in-force": "until {until}: during its time and {n, plural, one {# hour} other {# hours}} after it",
  "left-out": "Without one origin",
  without: "Without {origin}:",
  "without-same": "The range stays without any one of: {origins}.",
  rules: "The rules that were followed",
  "rule-moment": "The range stands at {when}, just before the latest time that is reported on ends.",
  "rule-force":
    "A claim is in force from the opening of its time until {n, plural, one {# hour} other {# hours}} after its close; of each origin only the claims of its latest time count.",
  "rule-scheme": "Wordings become numbers by a coding scheme: {scheme}.",
  "rule-left-out":
    "Withdrawn, recalled, predicted and undated figures set no edge, nor do those about more than 48 hours or with no number of their own.",
} as const;
