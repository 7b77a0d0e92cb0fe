import type { Texts } from "@/lib/i18n/texts";
import { downloadHref } from "@/lib/view/links";

const FILES = [
  ["figures.csv", "figures"],
  ["range.csv", "range"],
  ["findings.csv", "findings"],
  ["chart.json", "json"],
  ["chart.svg", "svg"],
] as const;

export interface DownloadsProps {
  readonly texts: Texts;
  /** Slug of the event. */
  readonly event: string;
  readonly search: string;
}

/** The files that hold exactly what the chart shows. Plain links: they work without JavaScript. */
export function Downloads({ texts: { t }, event, search }: DownloadsProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {FILES.map(([file, name]) => (
        <li key={file}>
          <a
            href={downloadHref(event, file, search)}
            download
            className="underline decoration-line-strong underline-offset-4"
          >
            {t(`dashboard.download-${name}`)} <span aria-hidden="true">↓</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
