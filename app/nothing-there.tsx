import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ErrorNotice } from "@/components/errors/error-notice";
import { DEFAULT_READING } from "@/lib/domain/reading";
import { setAnswerStatus } from "@/lib/http/answer-status";
import { allFiguresHref, findingsHref, frontHref, sourcesHref } from "@/lib/view/links";
import { type LocaleParams, pageTexts } from "./page-texts";

/** What an address named and the ledger does not have. */
export type Missing = "event" | "figure" | "finding" | "source";

const MISSING = Symbol("what is missing");

/** Breaks a page off as Next's `notFound` does, and says what it was that is not there. */
export function nothingThere(missing: Missing): never {
  try {
    notFound();
  } catch (error) {
    throw Object.assign(Object(error), { [MISSING]: missing });
  }
}

interface AnyPage {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
}

/**
 * A page that answers 404 and says what is not there, with the way on, in the page that the server sends: what Next shows
 * instead of a page that breaks off is made by scripts, and without them nothing is seen.
 */
export function orNothingThere<Props extends AnyPage>(page: (props: Props) => Promise<ReactNode>) {
  return async function PageOrNothing(props: Props): Promise<ReactNode> {
    try {
      return await page(props);
    } catch (error) {
      const missing: Missing | undefined = Reflect.get(Object(error), MISSING);
      if (missing === undefined || !setAnswerStatus(404)) throw error;
      return <NothingThere missing={missing} params={props.params} />;
    }
  };
}

async function NothingThere({ missing, params }: AnyPage & { readonly missing: Missing }) {
  const texts = await pageTexts(params);
  const { t, locale } = texts;
  const { slug } = await params;
  const onwards = {
    event: { href: frontHref(locale), name: t("errors.all-events") },
    figure: { href: allFiguresHref(slug, locale), name: t("figuresPage.title") },
    finding: { href: findingsHref(slug, locale), name: t("contradictions.title") },
    source: { href: sourcesHref(slug, DEFAULT_READING, locale), name: t("sources.title") },
  }[missing];
  return (
    <ErrorNotice title={t(`errors.no-${missing}`)} lead={t(`errors.no-${missing}-lead`)}>
      <Link href={onwards.href}>{onwards.name}</Link>
    </ErrorNotice>
  );
}
