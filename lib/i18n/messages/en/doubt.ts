/** The least-doubt answer (domain page, section 5). */
export const doubt = {
  title: "Least doubt",
  lead: "How many claims would have to be wrong for the rest to agree with one count that never falls. It tells which cannot all be right, not which one is wrong.",
  none: "{claims, plural, one {# claim} other {All # claims}} can be true of one count that never falls.",
  some: "At least {doubted, number} of {claims, plural, one {# claim} other {# claims}} must be wrong for the rest to agree.",
  "by-origins":
    "If all claims of an origin stand or fall together: {doubted, plural, =0 {none} one {at least #} other {at least #}} of {origins, plural, one {# origin} other {# origins}}.",
  "by-origins-bounds":
    "If all claims of an origin stand or fall together: between {least, number} and {most, number} of {origins, plural, one {# origin} other {# origins}}; with so many the exact number is not searched for.",
  always: "Set aside by every best answer",
  sometimes: "Set aside by some best answers, not by others",
  untold: "With so many claims it is not told which are set aside.",
  claim: "{number}, {origin}, as of {when}",
  more: "and {n, plural, one {# more} other {# more}}",
  across:
    "Over {scopes, plural, one {# running total} other {# running totals}}, no part above its whole: at least {doubted, number} of {claims, plural, one {# claim} other {# claims}} must be wrong{parts, plural, =0 {; holding parts against wholes adds none} one {, # of them only because parts are held against wholes} other {, # of them only because parts are held against wholes}}. This is a lower bound: that disjoint parts add up is not used.",
} as const;
