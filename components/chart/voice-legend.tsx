import Link from "next/link";
import type { Voice } from "@/lib/view/chart-model";
import { VOICE_COLOURS } from "./paint";
import { sayReports } from "./say-mark";

export interface VoiceLegendProps {
  readonly voices: readonly Voice[];
  /** By slug: where the page is with that voice switched the other way. A voice without one can't be switched. */
  readonly voiceHrefs: Readonly<Record<string, string>>;
}

/** Every voice with its colour, switched on and off by links, so that the choice is in the address. */
export function VoiceLegend({ voices, voiceHrefs }: VoiceLegendProps) {
  return (
    <ul aria-label="Sources in the chart" className="flex flex-wrap gap-x-5 gap-y-1">
      {voices.map((voice) => (
        <li key={voice.slug}>
          <Entry voice={voice} href={voiceHrefs[voice.slug]} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ voice, href }: { readonly voice: Voice; readonly href: string | undefined }) {
  const content = (
    <>
      <Swatch voice={voice} />
      <span className={voice.off ? "text-ink-3 line-through" : "text-ink"}>{voice.name}</span>
      <span className="text-ink-3">{sayReports(voice.reports)}</span>
    </>
  );
  const look = "inline-flex min-h-7 items-center gap-1.5 rounded-sm text-xs";
  if (href === undefined) return <span className={look}>{content}</span>;
  return (
    <Link href={href} scroll={false} prefetch={false} className={`${look} hover:underline`}>
      {content}
      <span className="sr-only">{voice.off ? ": hidden, show it" : ": shown, hide it"}</span>
    </Link>
  );
}

function Swatch({ voice }: { readonly voice: Voice }) {
  const colour = `var(--voice-${voice.colour % VOICE_COLOURS})`;
  return (
    <span
      aria-hidden="true"
      className="inline-block h-2 w-4 shrink-0 rounded-xs border-[1.5px]"
      style={{ borderColor: colour, backgroundColor: voice.off ? "transparent" : colour }}
    />
  );
}
