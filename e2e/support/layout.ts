import type { Page } from "@playwright/test";

/**
 * What is wrong with how a page lies at its present width: parts beyond its sides, and texts over one another. Texts for
 * screen readers alone, drawings, what floats above the page by intention, and what one scrolls sideways are left out.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrollsOrIsUnseen = (element: Element | null): boolean => {
      if (element === null) return false;
      const { overflowX, clipPath } = getComputedStyle(element);
      return /auto|scroll/.test(overflowX) || clipPath !== "none" || scrollsOrIsUnseen(element.parentElement);
    };
    const isApart = (element: Element) =>
      element.closest("svg, option, summary ~ *") !== null ||
      getComputedStyle(element).position === "absolute" ||
      scrollsOrIsUnseen(element);
    const texts = [...document.querySelectorAll("body *")].flatMap((element) => {
      const own = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
      if (own.length === 0 || isApart(element)) return [];
      return own.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((rect) => ({
          node,
          text: (node.textContent ?? "").trim(),
          rect,
        }));
      });
    });
    const beyond = texts
      .filter(({ rect }) => rect.width > 0 && (rect.left < -1 || rect.right > width + 1))
      .map(({ text }) => `beyond the page: ${text.slice(0, 60)}`);
    const inOrder = texts.filter(({ rect }) => rect.width > 1).sort((a, b) => a.rect.top - b.rect.top);
    const over = inOrder.flatMap((one, at) => {
      const found: string[] = [];
      for (const other of inOrder.slice(at + 1)) {
        if (other.rect.top > one.rect.bottom - 4) break;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        // The lines of one text are as close as its style sets them.
        if (across > 2 && down > 4 && one.node !== other.node)
          found.push(`over one another: ${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
      }
      return found;
    });
    const scrolled = document.documentElement.scrollWidth - width;
    return [...(scrolled > 0 ? [`wider than its window by ${scrolled} pixels`] : []), ...beyond, ...over];
  });
}
