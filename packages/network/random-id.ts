/**
 * A random identifier in hexadecimal digits.
 *
 * @param bits - size, a multiple of 8. A network has 128, to be distinct in the world; what is inside one network,
 *   its revisions included, has 64.
 */
export function randomId(bits: 64 | 128 = 64): string {
  const bytes = crypto.getRandomValues(new Uint8Array(bits / 8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
