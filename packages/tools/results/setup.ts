import type { Definition, ParameterValues, Texts } from 'talkoot/engine';
import { pickText } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import type { CollationOptions, Verdicts } from 'talkoot/results';
import { loadWords } from 'talkoot/results-view';
import type { Words as ViewWords } from 'talkoot/results-view';
import type { KeepingPlace } from './collecting/keeping.ts';
import type { Instrument } from './content.ts';
import { loadToolWords } from './words/words.ts';
import type { Words } from './words/words.ts';

type Flat = Readonly<Record<string, string>>;

/** All that is said in one language. */
export interface Spoken {
  readonly words: Words;
  readonly viewWords: ViewWords;
  readonly unreviewed: boolean;
}

/** Loads the words of the tool and of the results. */
export async function loadSpoken(language: string): Promise<Spoken> {
  const [words, { words: viewWords, unreviewed }] = await Promise.all([
    loadToolWords(language),
    loadWords(language),
  ]);
  return { words, viewWords, unreviewed };
}

/** The texts of an instrument in a language, as far as it has them; else those of its first language. */
export async function loadTextsOf({ definition, loadTexts }: Instrument, language: string): Promise<Texts> {
  if (!loadTexts) return {};
  const tag = [language, language.split('-')[0]!, definition.languages[0]!].find((each) => loadTexts[each]);
  return tag === undefined ? {} : { [tag]: await loadTexts[tag]!() };
}

/** Names of the rows and columns of the table, in the language or else English. */
export async function loadFigure({ loadFigureTexts }: Instrument, language: string): Promise<Flat> {
  if (!loadFigureTexts) return {};
  const tag = language.split('-')[0]!;
  return (loadFigureTexts[tag] ?? loadFigureTexts['en'] ?? (() => Promise.resolve({})))();
}

/** What the page gives to be shown. */
export interface Given {
  readonly definition: Definition;
  readonly round: Round | undefined;
  readonly groups: readonly { readonly id: string; readonly invited?: number }[] | undefined;
  readonly minimumGroup: number | undefined;
  readonly parameters: ParameterValues | undefined;
  readonly verdicts: Verdicts | undefined;
}

/** Groups when neither a round nor the page says which: those of our instruments. */
const GROUPS = [{ id: 'organisers' }, { id: 'participants' }];

/** What is collated: the page decides before the round, the round before what is usual. */
export function collationOptions(given: Given): CollationOptions {
  const { definition, round, groups, minimumGroup, verdicts } = given;
  const counted =
    groups ?? round?.groups.map(({ id, invited }) => ({ id, ...(invited !== undefined && { invited }) }));
  const minimum = minimumGroup ?? round?.minimumGroup;
  return {
    groups: counted ?? GROUPS,
    ...(minimum !== undefined && { minimumGroup: minimum }),
    ...(round && { round: round.id }),
    parameters: given.parameters ?? (round ? roundParameters(definition, round) : {}),
    ...(verdicts && readable(verdicts, counted ?? GROUPS) && { verdicts }),
  };
}

/** What the ladder tells its questions of a round, as far as the definition asks for it. */
function roundParameters({ parameters = {} }: Definition, round: Round): ParameterValues {
  // Which language does not matter: conditions ask whether something is said.
  const [language = ''] = round.languages;
  const said = Object.entries({ people: round.people, meaning: round.meaning });
  return Object.fromEntries(
    said
      .filter(([name]) => parameters[name]?.type === 'text')
      .map(([name, text]) => [name, pickText(text, language)]),
  );
}

/** Where responses are kept. The id of a round is random: it is found again whether or not the network file is open. */
export function keepingPlace({ id }: Definition, round: Round | undefined): KeepingPlace {
  return {
    questionnaire: id,
    round: round?.id,
    label: round?.network,
    deleteBy: round?.privacy.deleteBy,
  };
}

/** Two sides are read beside each other only where both were asked. */
function readable({ sides }: Verdicts, groups: readonly { readonly id: string }[]): boolean {
  return sides.every((side) => groups.some(({ id }) => id === side));
}
