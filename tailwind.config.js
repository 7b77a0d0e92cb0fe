/**
 * Tremor 3 was written for Tailwind 3 and reads its colours from a JavaScript theme. Every one of them points at a
 * token of app/globals.css that already knows light from dark, so `tremor` and `dark-tremor` are the same family.
 * Tremor components are used without their `color`: colour belongs to the voices of the chart and to contradictions.
 */
const tremor = {
  brand: {
    faint: "var(--wash)",
    muted: "var(--line)",
    subtle: "var(--line-strong)",
    DEFAULT: "var(--ink)",
    emphasis: "var(--ink)",
    inverted: "var(--panel)",
  },
  background: {
    muted: "var(--ground)",
    subtle: "var(--wash)",
    DEFAULT: "var(--panel)",
    emphasis: "var(--ink-2)",
  },
  border: { DEFAULT: "var(--line-strong)" },
  ring: { DEFAULT: "var(--line)" },
  content: {
    subtle: "var(--ink-3)",
    DEFAULT: "var(--ink-2)",
    emphasis: "var(--ink)",
    strong: "var(--ink)",
    inverted: "var(--panel)",
  },
};

/** Only a field's own fault is said in this colour; the numbers of Tremor's scale mean nothing here. */
const fault = { 400: "var(--fault)", 500: "var(--fault)" };

/** Not `none`: Tailwind sets it in one list with the ring, which the word would make invalid. */
const flat = "0 0 #0000";
const noShadow = { "tremor-input": flat, "tremor-card": flat, "tremor-dropdown": flat };

export default {
  theme: {
    extend: {
      // Borders of controls are strong enough to be seen as such; rules between rows stay thin.
      divideColor: { "tremor-border": "var(--line)", "dark-tremor-border": "var(--line)" },
      colors: { tremor, "dark-tremor": tremor, red: fault, rose: fault },
      boxShadow: {
        ...noShadow,
        ...Object.fromEntries(Object.entries(noShadow).map(([name, value]) => [`dark-${name}`, value])),
      },
      borderRadius: { "tremor-small": "4px", "tremor-default": "7px", "tremor-full": "9999px" },
      fontSize: {
        "tremor-label": ["0.75rem", { lineHeight: "1rem" }],
        "tremor-default": ["0.8125rem", { lineHeight: "1.25rem" }],
        "tremor-title": ["1.25rem", { lineHeight: "1.75rem" }],
        "tremor-metric": ["1.5625rem", { lineHeight: "2rem" }],
      },
    },
  },
};
