import { createQuestionnaire } from 'talkoot/engine';
import type { Definition, ParameterValues, Questionnaire, Texts } from 'talkoot/engine';
import type { Item } from 'talkoot/results';
import type { Words } from './words/words.ts';

/** What things are called on screen. Where a text is missing, its id stands in for it. */
export interface Labels {
  group(id: string): string;
  /** A question as it was put to a group; without one, in the words that are for nobody in particular. */
  question(item: Pick<Item, 'question' | 'row'>, group?: string): string;
  option(item: Item, value: string): string;
  nonresponse(item: Item, code: string): string;
  /** The section of a question, for dividing a long list. */
  section(item: Item): { readonly id: string; readonly label: string };
}

export interface LabelSource {
  readonly definition: Definition;
  readonly texts?: Texts;
  /** Language of the texts, which may be another one than that of the words. */
  readonly language: string;
  readonly words: Words;
  /** Values for the places in texts, such as who the people concerned are. */
  readonly parameters?: ParameterValues;
  /** Names of groups; those of organisers and participants are among the words. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** The labels of a definition. */
export function labelsOf({ definition, texts, language, words, parameters, groups }: LabelSource): Labels {
  const askedOf = new Map<string, Questionnaire>();
  const text = (key: string, group = ''): string | undefined => {
    let questionnaire = askedOf.get(group);
    if (!questionnaire) {
      questionnaire = createQuestionnaire(definition, {
        texts: texts ?? {},
        ...(parameters && { parameters }),
        ...(group !== '' && { group }),
      });
      askedOf.set(group, questionnaire);
    }
    return questionnaire.text(key, language);
  };
  const keyOf = (question: string): string => question.replaceAll('/', '.');
  const sections = definition.sections.map(({ id, questions }) => ({
    id,
    label: text(`${id}.label`) ?? id,
    questions: new Set(questions.map((question) => question.id)),
  }));
  return {
    group: (id) => groups?.[id] ?? words.groups[id] ?? id,
    question({ question, row }, group) {
      const key = keyOf(question);
      const label = text(`${key}.label`, group) ?? question;
      return row === undefined ? label : `${label} ${text(`${key}.row.${row}`, group) ?? row}`;
    },
    option({ question, options }, value) {
      const given = text(`${keyOf(question)}.option.${value}`) ?? text(`${keyOf(question)}.point.${value}`);
      if (given !== undefined) return given;
      if (options.length === 2 && options[0] === 'false' && options[1] === 'true')
        return value === 'true' ? words.yes : words.no;
      return value === 'other' ? words.other : value;
    },
    nonresponse: ({ question }, code) =>
      text(`${keyOf(question)}.nonresponse.${code}`) ?? text(`nonresponse.${code}`) ?? code,
    section({ question }) {
      const top = question.split('/')[0]!;
      const { id, label } = sections.find(({ questions }) => questions.has(top)) ?? { id: '', label: '' };
      return { id, label };
    },
  };
}
