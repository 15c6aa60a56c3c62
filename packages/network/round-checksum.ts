/** The polynomial of CRC-32 (ISO 3309, ITU-T V.42), its bits reversed. */
const POLYNOMIAL = 0xedb88320;

/**
 * CRC-32 of a text of ASCII characters, as eight hexadecimal digits; of `123456789` it is `cbf43926`. It finds what an
 * accident changes, not what somebody changes on purpose.
 */
export function checksum(text: string): string {
  let crc = ~0;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 && POLYNOMIAL);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}
