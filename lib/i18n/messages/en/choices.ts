/** Choices that others may dispute: what each is about, and how it is made here. */
export const choices = {
  minute: "A minute is a precision",
  "minute.meaning":
    "Pages print times such as 08:44. They are kept to the minute, between an instant and an hour.",
  reports: "Reports are publications",
  "reports.meaning":
    "A page that prints one number in its headline, a caption and its text is one report, though each printing is kept as a figure.",
  "latest-claims": "Latest claims of an origin",
  "latest-claims.meaning":
    "Of an origin’s times in force the latest is the one that closes last and, of those, opens last. “Many” and a bare plural neither set an edge of a range nor displace the origin’s earlier number: they take nothing back.",
  "inferred-later": "An inferred time on the later side",
  "inferred-later.meaning":
    "That a count fell is certain only where a report states the time of the later, lower number; a time inferred from the day of publication may be older. An inferred time of the earlier number does no harm.",
  "two-voices": "One publication, two voices",
  "two-voices.meaning":
    "A publication that gives two numbers for one count and time is shown as contradicting itself even where it quotes a different origin for each: the sentence names both.",
  "one-instant": "One instant",
  "one-instant.meaning":
    "Different origins with disjoint numbers for one stated instant contradict each other for certain: no order of events within an instant could reconcile them. Within an hour or a day the verdict is possible at most, and an update where the lower number was surely published first.",
  "part-in-one-publication": "Part and whole in one publication",
  "part-in-one-publication.meaning":
    "Two numbers for a part and its whole speak of one moment where one publication states one time for both, as with two numbers for one count.",
  "unnamed-incidents": "Unnamed incidents",
  "unnamed-incidents.meaning":
    "Incidents without a name are told apart by the time that the report gives. Two days of one place are two incidents and are never compared.",
  stocks: "Stocks",
  "stocks.meaning":
    "People in hospital now, or detained now, can rise and fall. Such figures contradict each other only where they speak of overlapping times, and certainly only of one moment.",
  repeats: "Repeating a withdrawn figure",
  "repeats.meaning":
    "Only a publication that surely came after the withdrawal repeats it. A page of unknown date is accused of nothing unless a figure on it speaks about a later time; a page whose date is inferred, at most possibly. An independent origin that gives the same number gives its own testimony.",
  "wide-publication-time": "A wide publication time",
  "wide-publication-time.meaning":
    "A page known only to be of January 2022 cannot be older than the latest moment that one of its figures states; it counts as readable from then.",
  undated: "Undated figures in the past",
  "undated.meaning":
    "A figure with neither an as-of nor a publication time belongs to no past: it is shown beside the chart, and left out of every view of what was known at a moment of publication.",
  clusters: "Clusters",
  "clusters.meaning":
    "Clashes of one rule and scope that share positions are one finding; a position is what one origin says, at whatever time. Certain clashes come first, and a possible one between the same numbers joins them: the finding’s certainty says that at least two of its claims cannot both hold. Where several rules find the same positions, the finding stands under the first of them in the list above.",
  "part-in-other-words": "Part and whole in other words",
  "part-in-other-words.meaning":
    "A part is not above its whole where both numbers are one number in other words, of one origin and at overlapping times: 4,578 injured against “4.5 thousand” killed or injured.",
  "words-of-two": "Other words of two origins",
  "words-of-two.meaning":
    "Numbers that may be one in other words, 9,900 and “more than 9.9 thousand”, are taken as one within one origin only. Of two origins they are two testimonies: whether one copied the other is not known, so that the reader is shown a possible contradiction with its gap of one.",
  "may-shrink": "Classes that may shrink",
  "may-shrink.meaning":
    "Prosecutors re-assign people from one legal class to another, so a lower count of such a class later is a re-classification and no contradiction. One publication that gives two numbers for it at one time still contradicts itself.",
  "unnamed-chain": "A chain that ends unnamed",
  "unnamed-chain.meaning":
    "Where a report cites nobody by name, the origin is the last named source of its chain: the publisher, if nobody else is named. Two unnamed sources are never one voice. A recorder who knows better can state the origin.",
  "withdrawal-covers": "What a withdrawal covers",
  "withdrawal-covers.meaning":
    "A withdrawal names a measure, a group, a place, a time and a number, and no basis: it covers that number whether it was given as a running total or of an incident. A group or place that it does not state is read as the event’s whole.",
  sums: "Parts taken together",
  "sums.meaning":
    "Only parts that share nobody are added: places under one parent that are not marked as overlapping, or members of one named set of measures or of groups, and never two of these at once. Of each part the highest number counts that is not later than the whole. People go from one part to another: the hurt die, a ward is left, prosecutors re-assign a class and those whom only a set with such a class tells apart. Such counts are added at the time of the whole only. Vague words are not added: “dozens” here and “dozens” there are not 48.",
  "sums-in-other-words": "Sums in other words",
  "sums-in-other-words.meaning":
    "In sums and differences of one origin’s numbers a hedged or round one may stand for the number that is printed (25 in “fewer than 25”) and for one unit more or less of its last non-zero digit, where that unit is at most a tenth of it, as where two numbers are one in other words.",
  "round-sums": "Round numbers in a sum",
  "round-sums.meaning":
    "A round number may have been rounded. That parts are together more than the whole is certain only where it remains so when each exact number among them that ends in a nought, the whole’s too, is read as “about” that number: 1,000 and 3,393 against 4,353 is possible. A bound that is printed, such as “at least 1,000”, was not rounded.",
  "period-bounds": "The bounds of a period",
  "period-bounds.meaning":
    "The time that a report gives for a period is read as its opening and its close. Its count is held against totals of the same origin from before and after it, and against totals within it. A total that one report gives with the period is that of its close. A total that may be of its opening, such as that of the day before, then makes a possible verdict: that day may have gone on.",
  "recalled-time": "When a recalled toll was",
  "recalled-time.meaning":
    "A page that recalls an earlier toll and does not say when it was given tells it as the last one before its own. It is compared with what other pages recall for all the time from the moment that the recorder inferred up to the next toll that the page tells, its own, another earlier one, or one told as withdrawn or denied, or to the page itself.",
  advice: "Advice beside a finding",
  "advice.meaning":
    "Two numbers that look like a slip of one another, or a number of ten or more that the same report gives for another measure or for another group, neither within the other, are told beside a finding that another rule made. They never make one. A number and its rounding are no slip, and two counts that are close differ in their last digit anyway: that alone is told only where both are of one origin and of times that overlap.",
  "number-words": "Number words of many languages",
  "number-words.meaning":
    "“Une trentaine” and “una veintena” are read as about 30 and about 20, a dozen as exactly 12, “kilkanaście” as 11 to 19; “decenas”, “десятки” and “عشرات” as tens. “Knapp”, “cerca de” and “قرابة” are nearly, “gut 100” is at least 100. A wording that could be two counts, a date, an age, a share, a rank or a misprint is not read at all, nor is a number of families or groups, or a range such as “50–60,000”, which may be of thousands: an editor enters what it says.",
  "one-value": "One value at an instant",
  "one-value.meaning":
    "In zones and in least doubt a count has one value at every instant and takes all numbers in between when it rises. So 12 and 13 agree of one day or hour, and exclude each other of one instant. A time goes from its first instant to its last; two times that share one instant are in order at that instant.",
  "one-statement": "One moment of a statement",
  "one-statement.meaning":
    "Least doubt takes what one statement is reported to have said as of one moment, which lies in all the times given for it; where these have none in common, as of several. Doubt falls on numbers: a claim that is set aside still tells about the moment. A claim told in two statements makes one moment of both.",
  "words-of-one-moment": "In other words, of one moment",
  "words-of-one-moment.meaning":
    "In zones and in least doubt two wordings of one origin for one instant or one statement that are one number in other words do not exclude each other: the looser one, printed to fewer digits or hedged, is read to reach the other. Of different moments each wording is taken as it is.",
  "doubt-by-origins": "Doubt by origins",
  "doubt-by-origins.meaning":
    "Where all claims of an origin stand or fall together, the fewest origins are found exactly if no more than sixteen contradict each other in one knot; otherwise two bounds are given. Every origin is its own, a ministry and its government two.",
  "doubt-across": "Doubt across scopes",
  "doubt-across.meaning":
    "Over several running totals a part may never be above its whole. Only relations by definition are used. That parts which share nobody add up, and that one statement’s numbers for several scopes are of one moment, is not used: the number is exact without them and a lower bound with them.",
  "echo-reports": "Echoes and first reports",
  "echo-reports.meaning":
    "A report is called an echo only where another source gave its every claim and somebody else had surely published each of them before; a body above or below the publisher is no other source. Where only the day is known, several can be the first to publish a claim. A report of unknown time is neither an echo nor a first report.",
  "without-publisher": "Without a publisher",
  "without-publisher.meaning":
    "Leaving a publisher out leaves out its reports. A claim that nobody else published goes with them, and an earlier claim of the same origin may then be the latest one again. The moment of the headline stays.",
  "comparing-moments": "Comparing moments",
  "comparing-moments.meaning":
    "Sources are put beside each other at the moment at which most of them are in force, unless you choose one. Two moments of knowledge are compared by the headline of each scope: where its latest time is another one than before, newer figures speak about a later time, and that is called no contradiction. Between two moments of publication our own later corrections of the record are no change, and a figure without any time is not counted as new. A contradiction has changed where one about the same scope took its place that shares a claim with it.",
} as const;
