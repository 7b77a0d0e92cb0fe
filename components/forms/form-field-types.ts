import type { FieldMetadata, FieldName } from "@conform-to/react";

/** What stands in the fields of a time: everything in a form is text. */
export interface TimeTexts {
  readonly date: string;
  readonly precision: string;
  readonly partOfDay: string;
  readonly basis: string;
}

export interface QuantityTexts {
  readonly kind: string;
  readonly n: string;
  readonly low: string;
  readonly high: string;
  readonly term: string;
}

export interface OverrideTexts {
  readonly low: string;
  readonly high: string;
  readonly reason: string;
}

/** One link of a chain after the publisher. */
export interface LinkTexts {
  readonly sources: string;
  readonly asNamed: string;
}

export interface ScopeTexts {
  readonly measure: string;
  readonly group: string;
  readonly place: string;
  readonly basis: string;
  readonly occurrence: string;
}

/** What stands in the fields of one figure. The schemas of lib/schema/figure-form.ts read it. */
export interface FigureTexts {
  readonly wording: string;
  readonly language: string;
  readonly quantity: QuantityTexts;
  readonly override: OverrideTexts;
  readonly scope: ScopeTexts;
  readonly groupAsWorded: string;
  readonly asOf: TimeTexts;
  readonly chain: LinkTexts[];
  readonly origin: string;
  readonly statement: string;
  readonly stance: string;
  readonly note: string;
}

/** The fields of one figure, wherever it stands in a form. */
export type FigureFieldset = { readonly [Name in keyof FigureTexts]: FieldMetadata<FigureTexts[Name]> };

type ChainName = FieldName<LinkTexts[]>;

/** The buttons that change the list of a chain's links, as the form library makes them. */
export interface ListButtons {
  readonly insert: (name: ChainName) => ButtonAttributes;
  readonly remove: (name: ChainName, index: number) => ButtonAttributes;
  readonly reorder: (name: ChainName, from: number, to: number) => ButtonAttributes;
}

export interface ButtonAttributes {
  readonly name: string;
  readonly value: string;
  readonly form: string;
  readonly formNoValidate: boolean;
}
