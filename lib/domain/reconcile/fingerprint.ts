const PRIME = 0x01000193;

/**
 * A short stable name for a set of texts under a heading: 32 hexadecimal digits, whatever the order of the texts. Not
 * for secrets; two sets that differ get two names in all likelihood (four 32-bit FNV-1a hashes of each text, each from
 * another start, added up).
 */
export function fingerprint(heading: string, texts: Iterable<string>): string {
  const sums = hashes(heading);
  for (const text of texts) {
    const [a, b, c, d] = hashes(text);
    sums[0] += a;
    sums[1] += b;
    sums[2] += c;
    sums[3] += d;
  }
  return sums.map((sum) => (sum % 2 ** 32).toString(16).padStart(8, "0")).join("");
}

type Hashes = [number, number, number, number];

function hashes(text: string): Hashes {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = mixed(a, code);
    b = mixed(b, code);
    c = mixed(c, code);
    d = mixed(d, code);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function mixed(hash: number, code: number): number {
  const product = Math.imul(hash ^ code, PRIME);
  return product ^ (product >>> 15);
}
