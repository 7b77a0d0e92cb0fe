import { Container } from "@/components/layout/container";
import { Panel } from "@/components/layout/panel";
import type { Texts } from "@/lib/i18n/texts";
import type { Definition, MethodologyTexts } from "@/lib/view/methodology";
import { SchemesTable } from "./schemes-table";

export interface MethodologyViewProps {
  readonly texts: Texts;
  readonly said: MethodologyTexts;
}

/** What the words mean, what is never done, how wordings become intervals, and what each rule claims. */
export function MethodologyView({ texts, said }: MethodologyViewProps) {
  const { t } = texts;
  return (
    <Container className="space-y-4 py-8">
      <h1 className="text-xl sm:text-2xl">{t("methodology.title")}</h1>
      <p className="max-w-[65ch] font-serif text-ink-2 text-md italic">{t("common.caveat")}</p>
      <Panel id="never" title={t("methodology.never")}>
        <ul className="list-disc space-y-1.5 ps-5">
          {said.never.map((sentence) => (
            <li key={sentence} className="max-w-[75ch]">
              {sentence}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel id="words" title={t("methodology.words")}>
        <Definitions items={said.concepts} />
      </Panel>
      <Panel id="wordings" title={t("methodology.wordings")} lead={t("methodology.wordings-lead")}>
        <SchemesTable texts={texts} table={said.schemes} />
      </Panel>
      <Panel id="rules" title={t("methodology.rules")} lead={t("methodology.rules-lead")}>
        <Rules texts={texts} rules={said.rules} />
      </Panel>
      <Panel id="choices" title={t("methodology.choices")} lead={t("methodology.choices-lead")}>
        <Definitions items={said.choices} />
      </Panel>
    </Container>
  );
}

function Rules({
  texts: { t },
  rules,
}: {
  readonly texts: Texts;
  readonly rules: MethodologyTexts["rules"];
}) {
  return (
    <dl className="space-y-5">
      {rules.map((rule) => (
        <div key={rule.name} id={rule.name}>
          <dt className="font-semibold font-serif text-md">{rule.says}</dt>
          <dd className="mt-1 max-w-[75ch]">{t("contradictions.breaks", { example: rule.breaks })}</dd>
          <dd className="max-w-[75ch]">{t("contradictions.holds", { example: rule.holds })}</dd>
          <dd className="text-ink-2 text-xs">
            {t("contradictions.rule-version", { rule: rule.name, version: String(rule.version) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Definitions({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className="space-y-3">
      {items.map(({ id, term, meaning }) => (
        <div key={id} id={id}>
          <dt className="font-medium">{term}</dt>
          <dd className="max-w-[75ch] text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
