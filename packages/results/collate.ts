import type { Definition } from 'talkoot/engine';
import type { Collated } from './collated.ts';
import type { CollationOptions } from './collation-options.ts';
import { createCollation } from './collation.ts';
import type { Refusal } from './refusal.ts';

/**
 * Many responses as one picture, with all that must not be seen left out. What is not counted is left out too, so ask for
 * the reasons: `onRefusal` is told of each, or use {@link createCollation}.
 *
 * @throws CollationError that lists all that is wrong with the options.
 */
export function collate(
  definition: Definition,
  responses: Iterable<unknown>,
  options: CollationOptions & { readonly onRefusal?: (refusal: Refusal) => void },
): Collated {
  const { onRefusal, ...rest } = options;
  const collation = createCollation(definition, rest);
  for (const response of responses) collation.add(response);
  if (onRefusal) collation.refusals.forEach((refusal) => onRefusal(refusal));
  return collation.result();
}
