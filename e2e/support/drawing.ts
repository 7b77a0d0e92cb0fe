import type { Page } from "@playwright/test";

/** Texts of the page whose end is cut off, where they could have been given room: not in lists to choose from, not where one scrolls. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.locator("body *:not(select, option, .sr-only, svg *)").evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { overflowX, textOverflow, position } = getComputedStyle(element);
        const hides = overflowX === "hidden" || overflowX === "clip" || textOverflow === "ellipsis";
        return hides && position !== "absolute" && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `cut: ${element.tagName} ${(element.textContent ?? "").slice(0, 60)}`),
  );
}

/** What is wrong with the charts as they stand at this width: marks beyond their drawing, labels over one another. */
export async function drawingFaults(page: Page): Promise<readonly string[]> {
  return page.locator("svg[role=graphics-document]:visible").evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const frame = chart.getBoundingClientRect();
      const marks = [...chart.querySelectorAll("[data-walk]")];
      const beyond = marks
        .filter((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return (
            left < frame.left - 1 ||
            right > frame.right + 1 ||
            top < frame.top - 1 ||
            bottom > frame.bottom + 1
          );
        })
        .map((mark) => `beyond the drawing: ${mark.getAttribute("aria-label")}`);
      const labels = [...chart.querySelectorAll("text")]
        .map((text) => ({ said: text.textContent ?? "", box: text.getBoundingClientRect() }))
        .filter(({ said, box }) => said.trim() !== "" && box.width > 0);
      const over = labels.flatMap((one, at) =>
        labels.slice(at + 1).flatMap((other) => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // The boxes of letters have some air above and below.
          return across > 2 && down > 5 ? [`over one another: ${one.said} | ${other.said}`] : [];
        }),
      );
      return [...(marks.length === 0 ? ["a chart without marks"] : []), ...beyond, ...over];
    }),
  );
}
