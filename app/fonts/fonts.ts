import localFont from "next/font/local";

/**
 * Inter and Source Serif 4, served from here. A file answers only for the characters of its `unicode-range` (the
 * ranges are those of the font packages), so a page in English never loads the Cyrillic ones. Only the Latin files
 * are preloaded, and only they have a fallback of the same metrics: it would hide the other files otherwise.
 */
const interLatin = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--inter-latin",
});
const interLatinExt = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--inter-latin-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0,U+2113" },
  ],
});
const interCyrillic = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2",
  weight: "100 900",
  variable: "--inter-cyrillic",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});
const interCyrillicExt = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--inter-cyrillic-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0460-048F,U+0492-04AF,U+04B2-052F,U+20B4" }],
});

const serifLatin = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
    {
      path: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  variable: "--source-serif-latin",
  adjustFontFallback: "Times New Roman",
});
const serifLatinExt = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--source-serif-latin-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0,U+2113" },
  ],
});
const serifCyrillic = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  weight: "200 900",
  variable: "--source-serif-cyrillic",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});
const serifCyrillicExt = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--source-serif-cyrillic-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0460-048F,U+0492-04AF,U+04B2-052F,U+20B4" }],
});

/** Class names that define the font variables of app/globals.css, for the <html> element. */
export const fontVariables = [
  interLatin,
  interLatinExt,
  interCyrillic,
  interCyrillicExt,
  serifLatin,
  serifLatinExt,
  serifCyrillic,
  serifCyrillicExt,
]
  .map((font) => font.variable)
  .join(" ");
