/**
 * A random identifier: hexadecimal digits from the platform's cryptographic source.
 *
 * @param bits - size in bits, a multiple of 8. Responses and documents use 128; rows of a group use 64,
 *   because they need be distinct only inside one response.
 */
export function randomId(bits = 128): string {
  const bytes = crypto.getRandomValues(new Uint8Array(bits / 8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
