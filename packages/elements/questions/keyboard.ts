/**
 * Which keys a phone shows for a number: digits alone where nothing else can be right, and all where it may be
 * negative, because the keys for decimals have no minus sign everywhere.
 */
export function keyboardFor(limits: {
  readonly integer?: boolean;
  readonly min?: number;
}): 'numeric' | 'decimal' | 'text' {
  const { integer = false, min = 0 } = limits;
  if (min < 0) return 'text';
  return integer ? 'numeric' : 'decimal';
}
