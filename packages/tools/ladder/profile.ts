import { isNonresponse } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot/engine';
import { LADDER } from './instrument.ts';

/** How a practice was answered, in the order in which it is told. `true` and `notTrue` are of the short form. */
export const KINDS = [
  'established',
  'sometimes',
  'never',
  'true',
  'notTrue',
  'unknown',
  'doesNotApply',
  'unanswered',
] as const;

export type Kind = (typeof KINDS)[number];

/** One rung in a person's own answers: which practices she answered how. Never a sum over rungs. */
export interface RungProfile {
  /** `r1` … `r4`. */
  readonly id: string;
  /** The practices in the words in which they were asked, by answer. */
  readonly practices: Readonly<Partial<Record<Kind, readonly string[]>>>;
}

/** A person's own answers, rung by rung from the lowest. */
export function profileOf(questionnaire: Questionnaire, language: string): RungProfile[] {
  const found = questionnaire.definition.id === LADDER ? practicesAsked : practicesChosen;
  const rungs = new Map<string, Partial<Record<Kind, string[]>>>();
  for (const { rung, kind, words } of found(questionnaire, language)) {
    const practices = rungs.get(rung) ?? {};
    (practices[kind] ??= []).push(words);
    rungs.set(rung, practices);
  }
  return [...rungs].sort(([a], [b]) => a.localeCompare(b)).map(([id, practices]) => ({ id, practices }));
}

interface Practice {
  readonly rung: string;
  readonly kind: Kind;
  readonly words: string;
}

/** The long form: a question is a practice of the rung it stands under. */
function practicesAsked(questionnaire: Questionnaire, language: string): Practice[] {
  return questionnaire.definition.sections.flatMap(({ id: rung, questions }) =>
    questions
      .filter(({ type }) => type === 'choice')
      .map(({ id }) => {
        const { answer } = questionnaire.question(id);
        const words = questionnaire.text(`${id}.label`, language) ?? id;
        return { rung, words, kind: declinedOr(answer, () => frequency(answer)) };
      }),
  );
}

function frequency(answer: unknown): Kind {
  if (answer === 'often' || answer === 'always') return 'established';
  return answer === 'sometimes' || answer === 'never' ? answer : 'unanswered';
}

/** The short form: an option is a practice of the rung it is called after. */
function practicesChosen(questionnaire: Questionnaire, language: string): Practice[] {
  return questionnaire.definition.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      if (question.type !== 'choices') return [];
      const { answer } = questionnaire.question(question.id);
      const chosen = Array.isArray(answer) ? (answer as readonly unknown[]) : undefined;
      return question.options
        .filter(({ value }) => value !== 'none')
        .map(({ value: rung }) => {
          const words = questionnaire.text(`${question.id}.option.${rung}`, language) ?? rung;
          const kind = declinedOr(answer, () =>
            chosen === undefined ? 'unanswered' : chosen.includes(rung) ? 'true' : 'notTrue',
          );
          return { rung, words, kind };
        });
    }),
  );
}

function declinedOr(answer: Parameters<typeof isNonresponse>[0], given: () => Kind): Kind {
  if (!isNonresponse(answer)) return given();
  return answer.nonresponse === 'does-not-apply' ? 'doesNotApply' : 'unknown';
}
