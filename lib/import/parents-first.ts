/** How the items of a tree name themselves and their parents. */
export interface TreeOf<Item> {
  readonly slugOf: (item: Item) => string;
  readonly parentOf: (item: Item) => string | null;
  /** Whether a parent outside the list is there already. */
  readonly isKnown: (slug: string) => boolean;
}

export interface ParentsFirst<Item> {
  readonly ordered: readonly Item[];
  readonly faults: readonly { readonly item: Item; readonly message: string }[];
}

/**
 * Puts every item after its parent, and otherwise keeps the order. An item whose parent nobody knows, or that belongs
 * through others to itself, is a fault and not in the order.
 *
 * @example parentsFirst([airport of almaty, almaty], tree).ordered // almaty, airport
 */
export function parentsFirst<Item>(items: readonly Item[], tree: TreeOf<Item>): ParentsFirst<Item> {
  const bySlug = new Map(items.map((item) => [tree.slugOf(item), item]));
  const ordered = new Set<Item>();
  const faults: { item: Item; message: string }[] = [];
  const faulty = new Set<Item>();
  const refuse = (item: Item, message: string) => {
    faulty.add(item);
    faults.push({ item, message });
  };
  for (const start of items) {
    const waiting: Item[] = [];
    for (
      let item: Item | undefined = start;
      item !== undefined && !ordered.has(item) && !faulty.has(item);
    ) {
      if (waiting.includes(item)) {
        refuse(item, `"${tree.slugOf(item)}" belongs through others to itself: a tree has no circles`);
        break;
      }
      waiting.push(item);
      const parent = tree.parentOf(item);
      const next: Item | undefined = parent === null ? undefined : bySlug.get(parent);
      if (parent !== null && next === undefined && !tree.isKnown(parent)) {
        refuse(item, `Nothing has the slug "${parent}": mend it, or add a row for it`);
      }
      item = next;
    }
    for (const item of waiting.reverse()) if (!faulty.has(item)) ordered.add(item);
  }
  return { ordered: [...ordered], faults };
}
