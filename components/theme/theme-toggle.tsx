"use client";

import { useState } from "react";
import { THEME_COOKIE, THEMES, type Theme, themeAttribute } from "./theme";

const ONE_YEAR = 31_536_000;

export interface ThemeToggleProps {
  readonly initial: Theme;
  readonly label: string;
  readonly names: Readonly<Record<Theme, string>>;
}

/** Chooses light, dark or the system's colours; kept in a cookie so that the server paints the right one at once. */
export function ThemeToggle({ initial, label, names }: ThemeToggleProps) {
  const [theme, setTheme] = useState(initial);
  return (
    <label className="with-script flex items-center gap-2">
      <span className="sr-only">{label}</span>
      <select
        className="cursor-pointer rounded-sm border-0 bg-transparent py-1 text-ink-2 text-sm hover:text-ink"
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((name) => name === event.target.value) ?? "system";
          setTheme(chosen);
          applyTheme(chosen);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name} className="bg-panel text-ink">
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

function applyTheme(theme: Theme): void {
  const attribute = themeAttribute(theme);
  if (attribute) document.documentElement.dataset.theme = attribute;
  else delete document.documentElement.dataset.theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store interface is missing in several current browsers.
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
}
