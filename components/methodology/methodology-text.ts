/** What is never done, in plain words. */
export const NEVER: readonly string[] = [
  "One number is never stated as the toll. What was reported is shown, by whom, and how far apart the reports are.",
  "The reported range is never called a confidence interval. The truth may lie outside it.",
  "Figures are never averaged, no midpoint is taken, figures whose scopes may overlap are never added, a gap in reporting is never filled with zero or crossed by a line.",
  "A figure is never overwritten or deleted. A correction is a new revision; a withdrawal is an event of its own.",
  "A party’s label for people is never a group’s name. Groups have neutral names; the label stays in the wording.",
  "Sources are never ranked by trust. What each one does to the range is shown instead.",
];

type Definition = readonly [term: string, meaning: string];

export const CONCEPTS: readonly Definition[] = [
  [
    "Figure",
    "One reported number in one publication, for one scope: its wording as printed, its reading as a quantity, the time that it speaks about, and the chain from the publisher back to whoever the number comes from.",
  ],
  [
    "Scope",
    "What is counted: a measure (killed, injured, detained), a group, a place, and a basis: a running total, a list of documented cases, one incident, a stated period, or the count at a moment. Figures of different scopes are never mixed.",
  ],
  [
    "Three times",
    "As of: the moment that the number speaks about. Published: when the public could read it. Recorded: when it was entered here. They are never mixed, and each keeps how exactly it is known. A figure cannot speak about a time after its own publication.",
  ],
  [
    "Origin",
    "The last source of the chain, rolled up from a person or press office to the body that speaks. Two reports with one origin are one testimony, however many outlets repeat it; that is why every count of reports is shown with the number of origins.",
  ],
  [
    "Claim",
    "What one origin says for one scope: the figures with one origin, quantity and time, whoever relays them. Ranges and contradictions are said over claims.",
  ],
  [
    "Reported range",
    "From the lowest to the highest number that a claim in force allows; open where one has no ceiling. A claim is in force from the opening of its time until the freshness window, 48 hours unless the reader chooses otherwise, has passed since its close. Of each origin only its latest claims count. The headline speaks of the moment just before the latest claim’s time closes.",
  ],
  ["Common ground", "The numbers that every claim in force allows, where there are any."],
  [
    "Update",
    "A running total that grows. Eight killed on Wednesday and thirteen on Thursday is no contradiction and is never flagged.",
  ],
  [
    "Certain and possible",
    "Printed numbers and stated times that exclude each other make a certain contradiction. Where the verdict needs a bound that the coding scheme supplied, a time that the report does not state, a scope that it does not state, or a relation that holds only as a rule, it is possible at most.",
  ],
  [
    "Withdrawn",
    "A figure that its origin took back leaves the ranges and the rules from the moment at which the withdrawal was published, with every relay and rewording of it. It stays on the chart, struck through.",
  ],
  [
    "Known at",
    "Any view can be asked for as the public could have known it at a moment, or as this ledger had recorded it. A publication counts from the opening of its time, a withdrawal from the close of its own.",
  ],
  [
    "Not stated",
    "A group or place that the report did not state is kept as such. For comparison it is read as the event’s whole; the reader can leave such figures out.",
  ],
];

export const CHOICES: readonly Definition[] = [
  [
    "A minute is a precision",
    "Pages print times such as 08:44. They are kept to the minute, between an instant and an hour.",
  ],
  [
    "Reports are publications",
    "A page that prints one number in its headline, a caption and its text is one report, though each printing is kept as a figure.",
  ],
  [
    "Latest claims of an origin",
    "Of an origin’s times in force the latest is the one that closes last and, of those, opens last. “Many” and a bare plural neither set an edge of a range nor displace the origin’s earlier number: they take nothing back.",
  ],
  [
    "An inferred time on the later side",
    "That a count fell is certain only where a report states the time of the later, lower number; a time inferred from the day of publication may be older. An inferred time of the earlier number does no harm.",
  ],
  [
    "One publication, two voices",
    "A publication that gives two numbers for one count and time is shown as contradicting itself even where it quotes a different origin for each: the sentence names both.",
  ],
  [
    "One instant",
    "Different origins with disjoint numbers for one stated instant contradict each other for certain: no order of events within an instant could reconcile them. Within an hour or a day the verdict is possible at most, and an update where the lower number was surely published first.",
  ],
  [
    "Part and whole in one publication",
    "Two numbers for a part and its whole speak of one moment where one publication states one time for both, as with two numbers for one count.",
  ],
  [
    "Unnamed incidents",
    "Incidents without a name are told apart by the time that the report gives. Two days of one place are two incidents and are never compared.",
  ],
  [
    "Stocks",
    "People in hospital now, or detained now, can rise and fall. Such figures contradict each other only where they speak of overlapping times, and certainly only of one moment.",
  ],
  [
    "Repeating a withdrawn figure",
    "Only a publication that surely came after the withdrawal repeats it. A page of unknown date is accused of nothing unless a figure on it speaks about a later time; a page whose date is inferred, at most possibly. An independent origin that gives the same number gives its own testimony.",
  ],
  [
    "A wide publication time",
    "A page known only to be of January 2022 cannot be older than the latest moment that one of its figures states; it counts as readable from then.",
  ],
  [
    "Undated figures in the past",
    "A figure with neither an as-of nor a publication time belongs to no past: it is shown beside the chart, and left out of every view of what was known at a moment of publication.",
  ],
  [
    "Clusters",
    "Clashes of one rule and scope that share positions are one finding; a position is what one origin says, at whatever time. Certain clashes come first, and a possible one between the same numbers joins them: the finding’s certainty says that at least two of its claims cannot both hold. Where several rules find the same positions, the finding stands under the first of them in the list above.",
  ],
  [
    "Part and whole in other words",
    "A part is not above its whole where both numbers are one number in other words, of one origin and at overlapping times: 4,578 injured against “4.5 thousand” killed or injured.",
  ],
  [
    "Classes that may shrink",
    "Prosecutors re-assign people from one legal class to another, so a lower count of such a class later is a re-classification and no contradiction. One publication that gives two numbers for it at one time still contradicts itself.",
  ],
  [
    "A chain that ends unnamed",
    "Where a report cites nobody by name, the origin is the last named source of its chain: the publisher, if nobody else is named. Two unnamed sources are never one voice. A recorder who knows better can state the origin.",
  ],
  [
    "What a withdrawal covers",
    "A withdrawal names a measure, a group, a place, a time and a number, and no basis: it covers that number whether it was given as a running total or of an incident. A group or place that it does not state is read as the event’s whole.",
  ],
];
