import { listOf } from '../expression/value.ts';
import type { Value } from '../expression/value.ts';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  ListQuestion,
  Option,
  RankingQuestion,
} from '../definition/question.ts';
import type { Answer, OtherAnswer } from '../response/response.ts';
import { isOther } from '../response/response.ts';
import { outside } from '../state/violation.ts';
import type { Violation } from '../state/violation.ts';
import type { TypeRules } from './type-rules.ts';

type Chosen = string | OtherAnswer;

function isChosen(answer: unknown, other = false): boolean {
  if (typeof answer === 'string') return answer !== '';
  if (!other || typeof answer !== 'object' || answer === null) return false;
  return Object.keys(answer).length === 1 && typeof (answer as Partial<OtherAnswer>).other === 'string';
}

/** Whether it is a list of what may be chosen, with nothing twice; "other" can be chosen once. */
function areChosen(answer: unknown, other = false): boolean {
  return (
    Array.isArray(answer) &&
    answer.length > 0 &&
    answer.every((item) => isChosen(item, other)) &&
    new Set(answer.map((item: Chosen) => (typeof item === 'string' ? `=${item}` : ''))).size === answer.length
  );
}

/** "Other, what?" counts as the value `other`. */
function plain(item: Chosen): string {
  return typeof item === 'string' ? item : 'other';
}

function unusable(chosen: readonly Chosen[], known: (value: string) => boolean): Violation | undefined {
  for (const item of chosen) {
    if (typeof item === 'string' && !known(item)) return { code: 'option', given: item };
  }
  return undefined;
}

function unnamed(chosen: readonly Chosen[]): Violation | undefined {
  return chosen.some((item) => isOther(item) && item.other.trim() === '') ? { code: 'other' } : undefined;
}

const among =
  (options: readonly Option[]) =>
  (wanted: string): boolean =>
    options.some(({ value }) => value === wanted);

const values = ({ options }: { readonly options: readonly Option[] }): string[] =>
  options.map(({ value }) => value);

const listValue = (answer: Answer): Value => (answer as readonly Chosen[]).map(plain);

export const choice: TypeRules<ChoiceQuestion> = {
  type: 'string',
  hasForm: (answer, { other }) => isChosen(answer, other),
  violation: (answer: Chosen, { options }) => unusable([answer], among(options)) ?? unnamed([answer]),
  value: (answer) => plain(answer as Chosen),
  choosable: values,
};

export const choices: TypeRules<ChoicesQuestion> = {
  type: listOf('string'),
  hasForm: (answer, { other }) => areChosen(answer, other),
  violation: (answer: readonly Chosen[], { options, min = 0, max, other }, { withheld }) => {
    const { length } = answer;
    const all = options.length - withheld.size + (other ? 1 : 0);
    const lonely = options.find(({ value, exclusive }) => exclusive && answer.includes(value));
    return (
      unusable(answer, among(options)) ??
      (lonely
        ? length > 1
          ? { code: 'exclusive', given: lonely.value }
          : undefined
        : outside(length, Math.min(min, all), max, 'minChosen', 'maxChosen', length)) ??
      unnamed(answer)
    );
  },
  value: listValue,
  choosable: values,
};

export const list: TypeRules<ListQuestion> = {
  type: listOf('string'),
  hasForm: (answer) => areChosen(answer),
  violation: (answer: readonly string[], { min, max }, { items }) => {
    const { length } = answer;
    return (
      (items && unusable(answer, (id) => items.has(id))) ??
      outside(length, min, max, 'minChosen', 'maxChosen', length)
    );
  },
};

export const ranking: TypeRules<RankingQuestion> = {
  type: listOf('string'),
  hasForm: (answer) => areChosen(answer),
  violation: (answer: readonly string[], { options, min, max }, { withheld }) => {
    const { length } = answer;
    const all = options.length - withheld.size;
    const least = Math.min(min ?? max ?? all, all);
    return unusable(answer, among(options)) ?? outside(length, least, max, 'minChosen', 'maxChosen', length);
  },
  choosable: values,
};
