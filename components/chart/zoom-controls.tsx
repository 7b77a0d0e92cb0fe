import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { ZoomStep } from "./zoom-brush";

export interface ZoomControlsProps {
  readonly texts: Texts;
  /** The days that are shown, in words. */
  readonly said: string;
  readonly steps: Readonly<Record<ZoomStep, string | null>>;
}

const STEPS: readonly ZoomStep[] = ["earlier", "closer", "wider", "later", "whole"];

/** Which days are shown, and the steps from there, as links. */
export function ZoomControls({ texts: { t }, said, steps }: ZoomControlsProps) {
  return (
    <div className="mt-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <p role="status" className="text-ink-2">
          {t("chartView.zoom-shown", { days: said })}
        </p>
        <ul aria-label={t("chartView.zoom")} className="flex flex-wrap gap-x-1">
          {STEPS.map((step) => (
            <li key={step}>
              <Step href={steps[step]}>{t(`chartView.zoom-${step}`)}</Step>
            </li>
          ))}
        </ul>
      </div>
      <p className="with-script mt-1 text-ink-3 text-xs">{t("chartView.zoom-help")}</p>
    </div>
  );
}

/** A step that leads nowhere stays in its place, so that the others do not move under the finger. */
function Step({ href, children }: { readonly href: string | null; readonly children: string }) {
  const look = "inline-flex min-h-8 items-center rounded-sm px-2";
  if (href === null) return <span className={`${look} text-ink-3`}>{children}</span>;
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      className={`${look} underline decoration-line-strong underline-offset-4 hover:decoration-ink`}
    >
      {children}
    </Link>
  );
}
