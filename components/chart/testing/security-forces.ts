import type { ChartModel, ClaimMark, RibbonStep } from "@/lib/view/chart-model";
import { day, figure, january, mark } from "./marks";
import { VOICES } from "./voices";

/*
 * Security forces killed in Kazakhstan, 5 to 16 January 2022, as a chart: chosen by hand from the sample event so that
 * every kind of mark stands in one picture. Ranges and contradictions are set down here, not computed.
 */

const ZONE = "Asia/Almaty";

const MARKS: readonly ClaimMark[] = [
  mark({
    id: "s001-05",
    low: 8,
    reports: 2,
    figures: [figure("s001-05", "Eight", "CNN ← Tengrinews ← Interior Ministry", "5 Jan 2022")],
  }),
  mark({
    id: "s004-08",
    voice: "government-of-kazakhstan",
    low: 10,
    high: null,
    label: "10+",
    shape: "floor",
    figures: [figure("s004-08", "at least 10", "EFE ← authorities of Kazakhstan", "5 Jan 2022")],
  }),
  mark({
    id: "s003-13",
    voice: "almaty-city-authorities",
    window: day(6),
    low: 12,
    reports: 2,
    contradictions: ["self"],
    figures: [figure("s003-13", "12", "Daily Mail ← Russian media", "6 Jan 2022")],
  }),
  mark({
    id: "s003-22",
    voice: "almaty-city-authorities",
    window: { from: january(6, 12), to: january(6, 13) },
    low: 13,
    reports: 3,
    contradictions: ["self"],
    figures: [
      figure(
        "s003-22",
        "13",
        "Daily Mail ← Interfax / RIA Novosti ← Khabar 24",
        "6 Jan 2022, 12:00 to 13:00",
      ),
      figure("s003-02", "13", "RT", "6 Jan 2022"),
    ],
  }),
  mark({
    id: "t-084",
    window: day(7),
    low: 18,
    reports: 9,
    withdrawnAt: january(10),
    contradictions: ["fell"],
    figures: [
      figure("t-084", "١٨ عنصرًا", "Slaati ← Interior Ministry", "7 Jan 2022", "ar"),
      figure("t-049", "18 uomini della sicurezza", "Alma News 24 ← Interior Ministry", "7 Jan 2022", "it"),
    ],
  }),
  mark({
    id: "t-361",
    voice: "government-of-kazakhstan",
    window: day(7),
    low: 18,
    state: "recalled",
    reports: 2,
    figures: [figure("t-361", "18 security officers", "The Independent ← authorities", "7 Jan 2022")],
  }),
  mark({
    id: "t-263",
    window: day(9),
    low: 16,
    reports: 6,
    contradictions: ["fell"],
    figures: [figure("t-263", "16 muertos", "Lobo del Aire ← Interior Ministry", "9 Jan 2022", "es")],
  }),
  mark({
    id: "t-286",
    voice: "government-of-kazakhstan",
    window: day(9),
    low: 16,
    figures: [
      figure(
        "t-286",
        "16 membres des forces de sécurité",
        "RTL Info ← Belga ← authorities",
        "9 Jan 2022",
        "fr",
      ),
    ],
  }),
  mark({
    id: "t-464",
    voice: "xilu",
    window: day(12),
    low: 11,
    high: 19,
    label: "十余名",
    shape: "range",
    figures: [figure("t-464", "十余名", "Xilu", "12 Jan 2022", "zh")],
  }),
  mark({
    id: "x-vague",
    voice: "witness",
    window: day(8),
    low: 20,
    high: 26,
    label: "a score or more",
    shape: "vague",
    figures: [figure("x-vague", "a score or more", "Witness", "8 Jan 2022")],
  }),
  mark({
    id: "x-predicted",
    voice: "witness",
    window: day(13),
    low: 22,
    high: 25,
    label: "22–25",
    shape: "range",
    state: "prediction",
  }),
  mark({
    id: "x-coarse",
    voice: "xilu",
    window: { from: january(4), to: january(16) },
    low: 3,
    label: "3",
    state: "coarse",
  }),
  mark({
    id: "t-002",
    voice: "prosecutor-general-kz",
    window: day(15),
    low: 19,
    reports: 8,
    figures: [figure("t-002", "19", "Tagesschau ← Prosecutor General's Office", "15 Jan 2022")],
  }),
  mark({
    id: "t-259",
    voice: "government-of-kazakhstan",
    window: day(15),
    low: 18,
    figures: [figure("t-259", "18 погибших силовиках", "RFI ← authorities", "15 Jan 2022", "ru")],
  }),
];

const UNDATED: readonly ClaimMark[] = [
  mark({
    id: "t-219",
    voice: "swiki",
    window: null,
    low: 9,
    figures: [figure("t-219", "9 dödade", "Swiki", "unknown", "sv")],
  }),
];

function step(
  from: number,
  to: number,
  low: number,
  high: number | null,
  common: RibbonStep["common"] = null,
): RibbonStep {
  return { from, to, low, high, common };
}

const RIBBON: readonly RibbonStep[] = [
  step(january(5), january(6), 8, null, null),
  step(january(6), january(6, 12), 10, null, { low: 12, high: 12 }),
  step(january(6, 12), january(7), 10, null, null),
  step(january(7), january(8), 12, null, null),
  step(january(8), january(9), 13, 26, null),
  step(january(9), january(10), 16, 26, null),
  step(january(10), january(12), 16, 26, { low: 16, high: 18 }),
  step(january(12), january(12, 18), 11, 19, { low: 16, high: 16 }),
  step(january(15), january(16, 18), 18, 19, null),
];

export const SECURITY_FORCES: ChartModel = {
  title: "Security forces killed in Kazakhstan: 18 to 19",
  zone: ZONE,
  axis: "as-of",
  span: { from: january(4), to: january(17) },
  marks: MARKS,
  ribbon: RIBBON,
  absences: [
    { figure: figure("a-1", "no toll has been released", "Reuters", "13 Jan 2022"), window: day(13) },
  ],
  undated: UNDATED,
  voices: VOICES,
  contradictions: [
    {
      fingerprint: "self",
      href: "/events/kazakhstan-2022#finding-self",
      certainty: "certain",
      sentence: "Daily Mail gives 12 and 13 for one count at one time.",
      marks: ["s003-13", "s003-22"],
    },
    {
      fingerprint: "fell",
      href: "/events/kazakhstan-2022#finding-fell",
      certainty: "certain",
      sentence:
        "The Interior Ministry gave 18 for 7 January and 16 for 9 January: a running total cannot fall.",
      marks: ["t-084", "t-263"],
    },
  ],
  zones: [{ window: { from: january(8) - 1, to: january(9) + 1 }, floor: 18, ceiling: 16 }],
  history: [
    { from: january(6), to: january(9), count: 13 },
    { from: january(9), to: january(17), count: 19 },
  ],
  moments: [5, 6, 7, 8, 9, 10, 12, 15, 16].map((n, index) => ({
    at: january(n, 15),
    reports: 1 + ((index * 5) % 7),
  })),
  knownAt: null,
};
