import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FILE_PAINT, type FileTheme, VOICE_COLOURS } from "./paint";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

/** Light and dark side of a token of the style sheet. */
function token(name: string): Record<FileTheme, string> {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`no token --${name} in app/globals.css`);
  return { light, dark };
}

type Linear = readonly [number, number, number];

function linear(hex: string): Linear {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance([r, g, b]: Linear): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const VISION: Readonly<Record<string, readonly [Linear, Linear, Linear]>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab([r, g, b]: Linear): Linear {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, [r, g, b]: readonly [Linear, Linear, Linear]): Linear {
  const colour = linear(hex);
  const through = (row: Linear) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]));
  return lab([through(r), through(g), through(b)]);
}

function difference(a: Linear, b: Linear): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(["light", "dark"] as const)("the colours of a %s file", (theme) => {
  const paint = FILE_PAINT[theme];

  it("are those of the page", () => {
    const { ground, ink, ink2, ink3, line, axis, ribbon, common, amber, amberWash } = paint;
    expect({ ground, ink, ink2, ink3, line, axis, ribbon, common, amber, amberWash }).toEqual({
      ground: token("panel")[theme],
      ink: token("ink")[theme],
      ink2: token("ink-2")[theme],
      ink3: token("ink-3")[theme],
      line: token("line")[theme],
      axis: token("line-strong")[theme],
      ribbon: token("ribbon")[theme],
      common: token("ribbon-common")[theme],
      amber: token("amber")[theme],
      amberWash: token("amber-wash")[theme],
    });
    expect(paint.voices).toEqual(
      Array.from({ length: VOICE_COLOURS }, (_, at) => token(`voice-${at}`)[theme]),
    );
  });

  it("keep 4.5:1 for all text, on panel and on ground", () => {
    const texts = [paint.ink, paint.ink2, paint.ink3, paint.amber, token("fault")[theme], ...paint.voices];
    for (const ground of [paint.ground, token("ground")[theme]]) {
      for (const text of texts)
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(paint.amber, paint.amberWash)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(VISION))("tell voices apart with %s", (_, matrix) => {
    const colours = paint.voices.map((hex) => seen(hex, matrix));
    const gaps = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => difference(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThan(14);
  });
});
