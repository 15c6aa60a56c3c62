import { isOwnName } from '../question-types/own-type.ts';
import type { OwnTypes } from '../question-types/own-type.ts';
import type { Question } from './definition.ts';
import { ANSWERABLE } from './definition-shape.ts';

/** What every question that takes an answer may have. */
const COMMON: ReadonlySet<string> = new Set(Object.keys(ANSWERABLE).map((name) => name.replace('?', '')));

/** @throws RangeError where a type of one's own says anew what every question has. */
export function refuseCommon(types: OwnTypes): void {
  for (const [type, { properties = {} }] of Object.entries(types))
    for (const field of Object.keys(properties)) {
      const name = field.replace('?', '');
      if (COMMON.has(name)) throw new RangeError(`${type}: every question has a property "${name}" already`);
    }
}

/** Of a question of a type of one's own, what every question may have: the rest means what its type says. */
export function commonPart(question: Question): Question {
  return isOwnName(question.type) ? pick(question, (name) => COMMON.has(name)) : question;
}

/** Of a question of a type of one's own, what only its type knows. */
export function ownPart(question: Question): Readonly<Record<string, unknown>> {
  return isOwnName(question.type) ? { ...pick(question, (name) => !COMMON.has(name)) } : {};
}

function pick(question: Question, isWanted: (name: string) => boolean): Question {
  return Object.fromEntries(
    Object.entries(question).filter(([name]) => isWanted(name)),
  ) as unknown as Question;
}
