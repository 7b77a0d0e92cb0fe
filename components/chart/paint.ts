/** What the drawing is coloured and lettered with; the shapes are the same on the page and in a file. */
export interface Paint {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly axis: string;
  readonly ribbon: string;
  readonly common: string;
  readonly amber: string;
  readonly amberWash: string;
  readonly voices: readonly string[];
  readonly sans: string;
  readonly serif: string;
}

export const VOICE_COLOURS = 8;

/** For the page: the tokens of app/globals.css, so that a change of theme needs no new drawing. */
export const PAGE_PAINT: Paint = {
  ground: "var(--panel)",
  ink: "var(--ink)",
  ink2: "var(--ink-2)",
  ink3: "var(--ink-3)",
  line: "var(--line)",
  axis: "var(--line-strong)",
  ribbon: "var(--ribbon)",
  common: "var(--ribbon-common)",
  amber: "var(--amber)",
  amberWash: "var(--amber-wash)",
  voices: Array.from({ length: VOICE_COLOURS }, (_, index) => `var(--voice-${index})`),
  sans: "var(--sans)",
  serif: "var(--serif)",
};

export type FileTheme = "light" | "dark";

const GENERIC = { sans: "Inter, system-ui, sans-serif", serif: "'Source Serif 4', Georgia, serif" };

/** For a file that stands alone: the same colours written out, since it has no style sheet to ask. */
export const FILE_PAINT: Readonly<Record<FileTheme, Paint>> = {
  light: {
    ground: "#ffffff",
    ink: "#1c1b19",
    ink2: "#5d5a54",
    ink3: "#6e6a62",
    line: "#e6e2d9",
    axis: "#8d8980",
    ribbon: "#e3dfd4",
    common: "#c8c1b1",
    amber: "#8a4b14",
    amberWash: "#fbeedd",
    voices: ["#3c438b", "#0b6163", "#8c5fab", "#726810", "#736e90", "#822249", "#512559", "#072623"],
    ...GENERIC,
  },
  dark: {
    ground: "#1b1d23",
    ink: "#ecebe6",
    ink2: "#aaa79f",
    ink3: "#96938c",
    line: "#2c2f37",
    axis: "#6f7078",
    ribbon: "#353841",
    common: "#50545f",
    amber: "#e8b27a",
    amberWash: "#3a2a18",
    voices: ["#92bfff", "#5ed8a1", "#a87bb5", "#9ea644", "#b2c3cf", "#d06187", "#6882db", "#ccffe9"],
    ...GENERIC,
  },
};

/** The colour of a voice; a ninth voice shares the first one's, and is told apart by its name. */
export function voiceColour(paint: Paint, colour: number): string {
  return paint.voices[colour % paint.voices.length] ?? paint.ink2;
}
