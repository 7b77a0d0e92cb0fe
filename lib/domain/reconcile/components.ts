import type { Hint } from "./rule";

/** Connected components over whole numbers, by union of sets, with the widest gap and a hint of each. */
export class Components {
  private readonly parent: number[] = [];
  private readonly gaps: number[] = [];
  private readonly hints: (Hint | null)[] = [];

  /** Connects two numbers by a clash of this gap; the hint heard first stays. */
  join(a: number, b: number, gap: number, hint: Hint | null): void {
    const [root, other] = [this.rootOf(a), this.rootOf(b)];
    if (root === other && this.parent[root] === root && gap <= this.gapOf(root) && hint === null) return;
    this.parent[root] = root;
    this.parent[other] = root;
    this.gaps[root] = Math.max(gap, this.gapOf(root), this.gapOf(other));
    this.hints[root] = this.hintOf(root) ?? this.hintOf(other) ?? hint;
  }

  has(n: number): boolean {
    return this.parent[n] !== undefined;
  }

  /** The number that stands for the component of `n`; itself where `n` is joined with nothing. */
  rootOf(n: number): number {
    let at = n;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) {
      this.parent[at] = this.parent[up] ?? up;
      at = up;
    }
    return at;
  }

  gapOf(root: number): number {
    return this.gaps[root] ?? 0;
  }

  hintOf(root: number): Hint | null {
    return this.hints[root] ?? null;
  }
}
