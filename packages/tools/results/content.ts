import { parseDefinition } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import type { Practice } from 'talkoot/content/participation-practices';
import type { Verdicts } from 'talkoot/results';

type Texts = Readonly<Record<string, string>>;

/** Rows and columns of a table of questions, as `table` of `talkoot/content/participation-ladder`. */
export interface CellTable {
  readonly rows: readonly { readonly id: string; readonly questions: readonly string[] }[];
  readonly columns: readonly string[];
}

/** A questionnaire that results are shown of, and how they are read. */
export interface Instrument {
  readonly definition: Definition;
  /** Loads the texts of a language; undefined where they stand in the definition. */
  readonly loadTexts?: Readonly<Record<string, () => Promise<Texts>>> | undefined;
  readonly verdicts?: Verdicts | undefined;
  readonly table?: CellTable | undefined;
  /** Words for rows, columns and stances of the table. */
  readonly loadFigureTexts?: Readonly<Record<string, () => Promise<Texts>>> | undefined;
}

const INSTRUMENTS: Readonly<Record<string, () => Promise<Instrument>>> = {
  'participation-ladder': async () => {
    const { definition, figureTexts, reading, table, texts } =
      await import('talkoot/content/participation-ladder');
    return {
      definition: parseDefinition(definition),
      loadTexts: texts,
      verdicts: reading,
      table,
      loadFigureTexts: figureTexts,
    };
  },
  'participation-ladder-short': async () => {
    const { definition, texts } = await import('talkoot/content/participation-ladder-short');
    return { definition: parseDefinition(definition), loadTexts: texts };
  },
};

/** Thrown for the name of a questionnaire that is not here. */
export class UnknownQuestionnaireError extends Error {
  override readonly name = 'UnknownQuestionnaireError';
  readonly given: string;
  readonly known: readonly string[] = Object.keys(INSTRUMENTS);

  constructor(given: string) {
    super(`There is no questionnaire "${given}" here; known: ${Object.keys(INSTRUMENTS).join(', ')}`);
    this.given = given;
  }
}

/** @throws UnknownQuestionnaireError */
export async function loadInstrument(id: string): Promise<Instrument> {
  const load = Object.hasOwn(INSTRUMENTS, id) ? INSTRUMENTS[id] : undefined;
  if (load === undefined) throw new UnknownQuestionnaireError(id);
  return load();
}

/** The library of practices with its words in a language: Finnish, Swedish, or else English. */
export async function loadPractices(
  language: string,
): Promise<{ readonly practices: readonly Practice[]; readonly texts: Texts }> {
  const { practices, texts } = await import('talkoot/content/participation-practices');
  const known = language in texts ? (language as keyof typeof texts) : 'en';
  return { practices, texts: await texts[known]() };
}
