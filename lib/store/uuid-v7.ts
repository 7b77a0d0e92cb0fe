/**
 * A UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random bits, so that ids made later sort later
 * and no sequence is needed.
 *
 * @param now milliseconds since 1970; the clock unless given
 * @example uuidV7() // "019349c0-9a5e-7c3b-b0f1-5d8a6a2f4c11"
 */
export function uuidV7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(now / 0x1_0000));
  view.setUint16(4, now % 0x1_0000);
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
