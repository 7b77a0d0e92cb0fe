const RIGHT_TO_LEFT_OVERRIDE = "\u202e";
const POP_DIRECTIONAL_FORMATTING = "\u202c";
const RIGHT_TO_LEFT_MARK = "\u200f";

/**
 * A compiled message of the pseudo-locale: the English words, each written from right to left. Values stay as they
 * are, so that a page mixes both directions as one in Arabic would.
 *
 * @param message as icu-minify compiles it: a text, or a list of nodes
 */
export function pseudoMessage(message: unknown): unknown {
  return Array.isArray(message) ? message.map(pseudoNode) : pseudoNode(message);
}

/** A node is a text, 0 for the number of a plural, [name], [name, kind, branches] or [tag, ...children]. */
function pseudoNode(node: unknown): unknown {
  if (typeof node === "string") return mirrored(node);
  if (!Array.isArray(node)) return node;
  const [name, ...rest] = node;
  const [, branches] = rest;
  if (typeof branches !== "object" || branches === null || Array.isArray(branches)) {
    return typeof rest[0] === "number" ? node : [name, ...rest.map(pseudoNode)];
  }
  const mapped = Object.entries(branches).map(([key, branch]) => [key, pseudoMessage(branch)]);
  return [name, rest[0], Object.fromEntries(mapped)];
}

function mirrored(text: string): string {
  const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
  return text.replace(
    word,
    (letters) =>
      RIGHT_TO_LEFT_MARK + RIGHT_TO_LEFT_OVERRIDE + letters + POP_DIRECTIONAL_FORMATTING + RIGHT_TO_LEFT_MARK,
  );
}
