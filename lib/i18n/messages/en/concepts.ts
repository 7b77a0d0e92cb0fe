/** What the words mean: a term and its meaning each. */
export const concepts = {
  figure: "Figure",
  "figure.meaning":
    "One reported number in one publication, for one scope: its wording as printed, its reading as a quantity, the time that it speaks about, and the chain from the publisher back to whoever the number comes from.",
  scope: "Scope",
  "scope.meaning":
    "What is counted: a measure (killed, injured, detained), a group, a place, and a basis: a running total, a list of documented cases, one incident, a stated period, or the count at a moment. Figures of different scopes are never mixed.",
  "three-times": "Three times",
  "three-times.meaning":
    "As of: the moment that the number speaks about. Published: when the public could read it. Recorded: when it was entered here. They are never mixed, and each keeps how exactly it is known. A figure cannot speak about a time after its own publication.",
  origin: "Origin",
  "origin.meaning":
    "The last source of the chain, rolled up from a person or press office to the body that speaks. Two reports with one origin are one testimony, however many outlets repeat it; that is why every count of reports is shown with the number of origins.",
  claim: "Claim",
  "claim.meaning":
    "What one origin says for one scope: the figures with one origin, quantity and time, whoever relays them. Ranges and contradictions are said over claims.",
  range: "Reported range",
  "range.meaning":
    "From the lowest to the highest number that a claim in force allows; open where one has no ceiling. A claim is in force from the opening of its time until the freshness window, 48 hours unless the reader chooses otherwise, has passed since its close. Of each origin only its latest claims count. The headline speaks of the moment just before the latest claim’s time closes.",
  "common-ground": "Common ground",
  "common-ground.meaning": "The numbers that every claim in force allows, where there are any.",
  update: "Update",
  "update.meaning":
    "A running total that grows. Eight killed on Wednesday and thirteen on Thursday is no contradiction and is never flagged.",
  certainty: "Certain and possible",
  "certainty.meaning":
    "Printed numbers and stated times that exclude each other make a certain contradiction. Where the verdict needs a bound that the coding scheme supplied, a time that the report does not state, a scope that it does not state, or a relation that holds only as a rule, it is possible at most.",
  withdrawn: "Withdrawn",
  "withdrawn.meaning":
    "A figure that its origin took back leaves the ranges and the rules from the moment at which the withdrawal was published, with every relay and rewording of it. It stays on the chart, struck through.",
  "known-at": "Known at",
  "known-at.meaning":
    "Any view can be asked for as the public could have known it at a moment, or as this ledger had recorded it. A publication counts from the opening of its time, a withdrawal from the close of its own.",
  "not-stated": "Not stated",
  "not-stated.meaning":
    "A group or place that the report did not state is kept as such. For comparison it is read as the event’s whole; the reader can leave such figures out.",
  "contradiction-zone": "Contradiction zone",
  "contradiction-zone.meaning":
    "A stretch of time in which no running total could satisfy all reports: those about earlier times ask for more people than those about later times allow. It goes from the last instant of the earlier time to the first of the later one. Times that merely overlap make no zone.",
  "least-doubt": "Least doubt",
  "least-doubt.meaning":
    "The fewest claims of a running total that would have to be wrong for the rest to agree with one count that never falls. It does not tell which claims are wrong. The history drawn with it is one of those that set aside so few; where several claims are as good to set aside, it is told which all such histories set aside and which only some do.",
} as const;
