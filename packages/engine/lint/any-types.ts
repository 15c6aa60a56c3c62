import type { Question } from '../definition/definition.ts';
import { ownPart } from '../definition/own-question.ts';
import { isRecord } from '../definition/shape.ts';
import { isOwnName } from '../question-types/own-type.ts';
import type { OwnTypes } from '../question-types/own-type.ts';

/**
 * Types that stand for those that the host alone knows: every one that is named as such. Of their properties and answers
 * nothing is said.
 */
export function anyTypes(input: unknown): OwnTypes {
  const properties = new Map<string, Record<string, 'any'>>();
  const visit = (holder: unknown): void => {
    const questions = isRecord(holder) ? holder['questions'] : undefined;
    for (const question of Array.isArray(questions) ? (questions as unknown[]) : []) {
      visit(question);
      const type = isRecord(question) ? question['type'] : undefined;
      if (typeof type !== 'string' || !isOwnName(type)) continue;
      const known = properties.get(type) ?? {};
      for (const name of Object.keys(ownPart(question as Question))) known[`${name}?`] = 'any';
      properties.set(type, known);
    }
  };
  const sections = isRecord(input) ? input['sections'] : undefined;
  if (Array.isArray(sections)) sections.forEach(visit);
  return Object.fromEntries(
    Array.from(properties, ([name, found]) => [
      name,
      { type: 'any', properties: found, hasForm: () => true } as const,
    ]),
  );
}
