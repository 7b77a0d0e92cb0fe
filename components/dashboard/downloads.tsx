const FILES = [
  ["figures.csv", "Figures, CSV"],
  ["range.csv", "Range, CSV"],
  ["findings.csv", "Findings, CSV"],
  ["chart.json", "All of it, JSON"],
  ["chart.svg", "Chart, SVG"],
] as const;

/** The files that hold exactly what the chart shows. Plain links: they work without JavaScript. */
export function Downloads({ base, search }: { readonly base: string; readonly search: string }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {FILES.map(([file, label]) => (
        <li key={file}>
          <a
            href={`${base}/download/${file}${search ? `?${search}` : ""}`}
            download
            className="underline decoration-line-strong underline-offset-4"
          >
            {label} <span aria-hidden="true">↓</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
