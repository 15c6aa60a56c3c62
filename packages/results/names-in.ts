/**
 * Every name that expressions may speak of. More than they do, rather than fewer: a name in a text counts too, since what
 * hangs together with something hidden is hidden with it.
 */
export function namesIn(expressions: readonly string[]): Set<string> {
  return new Set(expressions.flatMap((each) => each.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []));
}
