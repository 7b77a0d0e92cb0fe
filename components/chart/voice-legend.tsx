import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { Voice } from "@/lib/view/chart-model";
import { VOICE_COLOURS } from "./paint";

export interface VoiceLegendProps {
  readonly texts: Texts;
  readonly voices: readonly Voice[];
  /** By slug: where the page is with that voice switched the other way. A voice without one can't be switched. */
  readonly voiceHrefs: Readonly<Record<string, string>>;
  /** By slug: the page of that source. */
  readonly aboutHrefs?: Readonly<Record<string, string>>;
}

/** As many voices as are read at a glance; the others stand behind a click. */
const AT_A_GLANCE = 10;

/** Every voice with its colour, switched on and off by links, so that the choice is in the address. */
export function VoiceLegend({ texts, voices, voiceHrefs, aboutHrefs = {} }: VoiceLegendProps) {
  const { t } = texts;
  const heard = [...voices].sort((a, b) => b.reports - a.reports).slice(0, AT_A_GLANCE);
  const isShown = (voice: Voice) => voices.length <= AT_A_GLANCE + 2 || voice.off || heard.includes(voice);
  const others = voices.filter((voice) => !isShown(voice));
  return (
    <div>
      <Entries
        label={t("chart.voices")}
        voices={voices.filter(isShown)}
        {...{ texts, voiceHrefs, aboutHrefs }}
      />
      {others.length === 0 ? null : (
        <details className="mt-1">
          <summary className="w-fit text-ink-2 text-xs">
            {t("chart.more-voices-count", { n: others.length })}
          </summary>
          <Entries label={t("chart.more-voices")} voices={others} {...{ texts, voiceHrefs, aboutHrefs }} />
        </details>
      )}
    </div>
  );
}

function Entries({
  texts,
  label,
  voices,
  voiceHrefs,
  aboutHrefs = {},
}: VoiceLegendProps & { readonly label: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1">
      {voices.map((voice) => (
        <li key={voice.slug} className="flex items-center">
          <Entry texts={texts} voice={voice} href={voiceHrefs[voice.slug]} />
          <About texts={texts} voice={voice} href={aboutHrefs[voice.slug]} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly texts: Texts;
  readonly voice: Voice;
  readonly href: string | undefined;
}

function Entry({ texts: { t }, voice, href }: EntryProps) {
  const content = (
    <>
      <Swatch voice={voice} />
      <span className={voice.off ? "text-ink-3 line-through" : "text-ink"}>{voice.name}</span>
      <span className="text-ink-3">{t("common.reports", { n: voice.reports })}</span>
    </>
  );
  const look = "inline-flex min-h-7 items-center gap-1.5 rounded-sm text-xs";
  if (href === undefined) return <span className={look}>{content}</span>;
  return (
    <Link href={href} scroll={false} prefetch={false} className={`${look} hover:underline`}>
      {content}
      <span className="sr-only">{voice.off ? t("chart.voice-hidden") : t("chart.voice-shown")}</span>
    </Link>
  );
}

/** The way to the page of a voice, beside the switch that bears its name. */
function About({ texts: { t }, voice, href }: EntryProps) {
  if (href === undefined) return null;
  const name = t("sources.about-named", { name: voice.name });
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={name}
      title={name}
      className="inline-flex size-7 items-center justify-center rounded-sm text-ink-3 hover:text-ink"
    >
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="5.75" fill="none" stroke="currentColor" />
        <path d="M7 6.25V10M7 3.75V5" stroke="currentColor" strokeWidth="1.3" />
      </svg>
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
