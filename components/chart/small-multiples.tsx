import Link from "next/link";
import { Painted } from "@/components/layout/painted";
import type { Texts } from "@/lib/i18n/texts";
import type { Multiples, SmallChart } from "@/lib/view/multiples-model";
import { ChartDrawing } from "./chart-drawing";
import { type ChartLayout, layoutChart } from "./layout/chart-layout";
import { SMALL } from "./layout/frame";
import { sharedAxis } from "./layout/shared-axis";
import type { ValueScaleName } from "./layout/value-scale";
import { PAGE_PAINT } from "./paint";
import { describeChart } from "./say-mark";

export interface SmallMultiplesProps {
  readonly texts: Texts;
  readonly multiples: Multiples;
  readonly scale: ValueScaleName;
}

/** Small range charts beside each other on one time axis, each on a scale of counts of its own. */
export function SmallMultiples({ texts, multiples, scale }: SmallMultiplesProps) {
  const { charts, left } = multiples;
  const shared = sharedAxis(
    charts.map(({ model }) => model),
    SMALL,
    scale,
    texts,
  );
  return (
    <>
      <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {charts.map((chart, index) => (
          <li key={chart.href} className="min-w-0">
            <Small
              texts={texts}
              chart={chart}
              layout={layoutChart(chart.model, SMALL, scale, texts, shared)}
              prefix={`small-${index}`}
            />
          </li>
        ))}
      </ul>
      {left.length === 0 ? null : (
        <details className="mt-6 border-t pt-3 text-sm">
          <summary className="w-fit text-ink-2">
            {texts.t("chartView.multiples-left", { n: left.length })}
          </summary>
          <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
            {left.map(({ title, href }) => (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  className="underline decoration-line-strong underline-offset-4"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface SmallProps {
  readonly texts: Texts;
  readonly chart: SmallChart;
  readonly layout: ChartLayout;
  /** Unique on the page. */
  readonly prefix: string;
}

function Small({ texts, chart, layout, prefix }: SmallProps) {
  const { title, range, counts, href, model } = chart;
  const { width, height, text } = layout.frame.profile;
  return (
    <article>
      <h3 className="font-medium text-sm">
        <Link href={href} prefetch={false} className="underline decoration-line-strong underline-offset-4">
          {title}
        </Link>
      </h3>
      <p className="mt-0.5 font-semibold font-serif text-md">{range}</p>
      <p className="text-ink-2 text-xs">{counts}</p>
      <Painted
        as="svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        // Time runs from left to right in every language.
        direction="ltr"
        aria-label={`${model.title}. ${describeChart(model, texts)}`}
        className="mt-2 h-auto w-full overflow-visible"
      >
        <ChartDrawing
          layout={layout}
          context={{ texts, paint: PAGE_PAINT, size: text, prefix, linked: false }}
        />
      </Painted>
    </article>
  );
}
