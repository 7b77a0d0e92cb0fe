import { type ComponentPropsWithoutRef, createElement, type ReactNode } from "react";

type Element = "svg" | "table";

export type PaintedProps<Name extends Element> = Omit<
  ComponentPropsWithoutRef<Name>,
  "dangerouslySetInnerHTML"
> & {
  readonly as: Name;
  /** Without components that run in the browser: their scripts would never arrive. Links are plain ones. */
  readonly children: ReactNode;
};

/**
 * An element with many parts that never change in the browser, sent as markup alone: the browser need not make each of
 * them known to its scripts before it listens. See docs/decisions/014-markup-that-needs-no-script.md.
 */
export async function Painted<Name extends Element>({ as, children, ...attributes }: PaintedProps<Name>) {
  // Loaded here, because Next refuses a static import of it in what may also run in a browser.
  const { renderToStaticMarkup } = await import("react-dom/server");
  // React has written it, so what is text in the children is text in the markup.
  return createElement(as, {
    ...attributes,
    dangerouslySetInnerHTML: { __html: renderToStaticMarkup(children) },
  });
}
