import type { Definition, ParameterValues, Texts } from 'talkoot/engine';
import { pickText } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import type { Labels, Grid, Showing, Words as ViewWords } from 'talkoot/results-view';
import { labelsOf } from 'talkoot/results-view';
import type { Collated } from 'talkoot/results';
import type { CellTable } from './content.ts';
import { exampleText } from './example-view.ts';
import type { Example } from './rounds.ts';
import type { Words } from './words/words.ts';

/** What is needed to put results into words. */
export interface Shown {
  readonly definition: Definition;
  readonly texts: Texts;
  readonly language: string;
  readonly words: Words;
  readonly viewWords: ViewWords;
  readonly round: Round | undefined;
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl';
  readonly table: CellTable | undefined;
  readonly figureTexts: Readonly<Record<string, string>>;
  readonly examples: readonly Example[] | undefined;
  /** Whether the questionnaire has not been studied yet. */
  readonly isNew: boolean;
}

/** The network's own words in the places that a questionnaire has for them. */
export function parametersOf(
  { parameters = {} }: Definition,
  round: Round | undefined,
  language: string,
): ParameterValues {
  const given: Readonly<Record<string, string>> = round
    ? { people: pickText(round.people, language), meaning: pickText(round.meaning, language) }
    : {};
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(parameters, name)));
}

export function labelsFor({ definition, texts, language, viewWords, round }: Shown): Labels {
  const parameters = parametersOf(definition, round, language);
  return labelsOf({ definition, texts, language, words: viewWords, parameters });
}

/** Names of rows and columns from the words of the figure. */
export function gridOf(
  table: CellTable | undefined,
  texts: Readonly<Record<string, string>>,
): Grid | undefined {
  if (!table) return undefined;
  const name = (id: string): string => texts[`${id}.name`] ?? id;
  return {
    rows: table.rows.map(({ id, questions }) => ({ id, questions, name: name(id) })),
    columns: table.columns.map(name),
  };
}

/** The row and the column of a question in words: "Yhdessä kehittäminen: Toteutus". */
export function placeIn(grid: Grid | undefined, question: string): string | undefined {
  const row = grid?.rows.find(({ questions }) => questions.includes(question));
  const column = row && grid!.columns[row.questions.indexOf(question)];
  return row && column !== undefined ? `${row.name}: ${column}` : undefined;
}

/** Everything a view of results is made of. */
export function showingOf(collated: Collated, shown: Shown, labels: Labels): Showing {
  const { words, viewWords, direction, headingLevel, table, figureTexts, examples, isNew } = shown;
  const grid = gridOf(table, figureTexts);
  const byQuestion: Record<string, string[]> = {};
  for (const example of examples ?? [])
    (byQuestion[example.question] ??= []).push(exampleText(words, example));
  return {
    collated,
    words: viewWords,
    labels,
    direction,
    headingLevel: headingLevel + 2,
    ...(grid && { grid }),
    ...(examples && { examples: byQuestion }),
    newInstrument: isNew,
  };
}
