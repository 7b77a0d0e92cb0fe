/** Of the id made last in this process: ids made within one millisecond keep the order in which they were made. */
const last = { millisecond: 0, counter: 0 };

const COUNTER_END = 0x1000;

/**
 * A UUIDv7 (RFC 9562, sections 5.7 and 6.2, method 1): 48 bits of milliseconds, 12 bits that count within the
 * millisecond, 62 random bits. Ids made later sort later, and no sequence is needed.
 *
 * @param now milliseconds since 1970; the clock unless given
 * @example uuidV7() // "019349c0-9a5e-7c3b-b0f1-5d8a6a2f4c11"
 */
export function uuidV7(now: number = Date.now()): string {
  tick(now);
  const bytes = randomBytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(0, Math.floor(last.millisecond / 0x1_0000));
  view.setUint16(4, last.millisecond % 0x1_0000);
  view.setUint16(6, 0x7000 | last.counter);
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = Buffer.from(view.buffer, view.byteOffset, LENGTH).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const LENGTH = 16;

/** Random bytes for many ids, fetched at once, and how many are used. */
const random = { bytes: new Uint8Array(LENGTH * 512), used: LENGTH * 512 };

function randomBytes(): Uint8Array {
  if (random.used === random.bytes.length) {
    crypto.getRandomValues(random.bytes);
    random.used = 0;
  }
  random.used += LENGTH;
  return random.bytes.subarray(random.used - LENGTH, random.used);
}

/** Counts on within a millisecond, and borrows from the next one when the counter is full or the clock steps back. */
function tick(now: number): void {
  if (now > last.millisecond) {
    last.millisecond = now;
    last.counter = 0;
    return;
  }
  last.counter += 1;
  if (last.counter < COUNTER_END) return;
  last.millisecond += 1;
  last.counter = 0;
}
