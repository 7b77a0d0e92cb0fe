import fc from "fast-check";
import { expect, it } from "vitest";
import { Heap } from "./heap";

const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant("pop" as const)));

it("A heap has the highest of what is in it on top, whatever came and went", () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const heap = new Heap<number>((n) => n);
      let inIt: number[] = [];
      for (const step of taken) {
        if (step === "pop") {
          heap.pop();
          inIt = inIt.sort((a, b) => b - a).slice(1);
        } else {
          heap.push(step);
          inIt.push(step);
        }
        expect(heap.highest).toBe(inIt.length === 0 ? undefined : Math.max(...inIt));
      }
    }),
  );
});
