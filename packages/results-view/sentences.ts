import { formatList, formatNumber } from 'talkoot/engine';
import type {
  CollatedGroup,
  Item,
  JointAnswer,
  JointView,
  NumberTable,
  SideReading,
  Table,
} from 'talkoot/results';
import { itemOf, percent, percentRange, tableOf } from './showing.ts';
import type { Showing } from './showing.ts';

/** "”Usein” tai ”Aina”": the options from the established one on. */
export function establishedOptions({ collated, labels, words }: Showing, item: Item): string {
  const from = item.options.indexOf(collated.reading?.verdicts.established ?? '');
  return words.or(
    item.options.slice(Math.max(0, from)).map((each) => words.quote(labels.option(item, each))),
  );
}

/** When a group is read as saying yes or no. */
export function ruleSentence(showing: Showing): string | undefined {
  const verdicts = showing.collated.reading?.verdicts;
  const first = verdicts?.questions[0];
  if (!verdicts || first === undefined) return undefined;
  const { words } = showing;
  const share = (value: number): string => words.share(value, percent(showing, value));
  return words.rule(
    { yes: share(verdicts.yes), no: share(verdicts.no) },
    establishedOptions(showing, itemOf(showing, first)[0]),
  );
}

/** "Järjestäjät: vakiintunut". */
export function sideSentence({ words, labels }: Showing, { group, verdict }: SideReading): string {
  return words.says(labels.group(group), words.verdict[verdict]);
}

/** Why nothing is shown of a question, or nothing of the newest answers; undefined where all is. */
export function hiddenSentence(
  { words, collated }: Showing,
  { responses }: CollatedGroup,
  table: Table,
): string | undefined {
  const { minimumGroup } = collated;
  if (table.state !== 'hidden') return table.held ? words.held(table.responses) : undefined;
  switch (table.reason) {
    case 'tooFewResponses':
      return words.hidden.tooFewResponses(minimumGroup, responses);
    case 'tooFewAnswers':
      return words.hidden.tooFewAnswers(minimumGroup);
    case 'mostlyDoNotKnow':
      return words.hidden.mostlyDoNotKnow(minimumGroup);
    default:
      return words.hidden.hangsOnHidden;
  }
}

/** "Kaikki tai lähes kaikki: usein". */
export function nearlyAllSentence(
  { words, labels }: Showing,
  item: Item,
  { options }: { readonly options: readonly string[] },
): string {
  return words.nearlyAll(
    formatList(
      options.map((each) => words.quote(labels.option(item, each))),
      words.language,
    ),
  );
}

/** "Lisäksi: En tiedä 4, ei vastausta 2"; undefined where everybody answered. */
export function besidesSentence({ words, labels }: Showing, item: Item, table: Table): string | undefined {
  if (table.state === 'hidden') return undefined;
  const parts = item.nonresponses
    .map((code, at): [string, number] => [labels.nonresponse(item, code), table.nonresponses[at] ?? 0])
    .concat([[words.noAnswer, table.unanswered]])
    .flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []));
  return parts.length > 0 ? words.besides(parts.join(', ')) : undefined;
}

/** What a group agreed on together. */
export function jointSentence(
  showing: Showing,
  item: Item,
  { present, answers }: JointView,
): string | undefined {
  const answer = answers[item.id];
  return answer && showing.words.joint(present, jointAnswer(showing, item, answer));
}

export function jointAnswer({ words, labels }: Showing, item: Item, answer: JointAnswer): string {
  if ('number' in answer) return formatNumber(answer.number, words.language);
  if ('nonresponse' in answer) return words.quote(labels.nonresponse(item, answer.nonresponse));
  return formatList(
    answer.options.map((each) => words.quote(labels.option(item, each))),
    words.language,
  );
}

/** Middle and quarters of numbers that were answered. */
export function quartileSentence({ words }: Showing, { lower, median, upper }: NumberTable): string {
  const written = [median, lower, upper].map((value) =>
    formatNumber(Number(value.toFixed(2)), words.language),
  );
  return words.quartiles(written[0]!, written[1]!, written[2]!);
}

/**
 * All that is said of what a group answered, figures apart.
 *
 * @param brief - only what there is room for: not what is left out of the figures.
 */
export function answerSentences(
  showing: Showing,
  item: Item,
  group: CollatedGroup,
  at: number,
  brief?: Brief,
): string[] {
  const table = tableOf(group, at);
  const joint = group.joint.flatMap((view) => jointSentence(showing, item, view) ?? []);
  const nearlyAll = table.state === 'nearlyAll' ? [nearlyAllSentence(showing, item, table)] : [];
  return [
    ...joint,
    // A group too small to be shown has its say in the joint answer.
    joint.length > 0 && table.state === 'hidden' ? undefined : hiddenSentence(showing, group, table),
    ...nearlyAll,
    nearlyAll.length > 0 && !brief ? showing.words.nearlyAllWhy : undefined,
    table.state === 'number' ? quartileSentence(showing, table) : undefined,
    ...sureSentences(showing, item, group, at).slice(0, brief && SURE[brief]),
    brief ? undefined : besidesSentence(showing, item, table),
  ].filter((each) => each !== undefined);
}

/** Where there is not room for everything: the printed page, and the wall of a hall. */
export type Brief = 'page' | 'wall';

/** How many say so, and how sure that is; on the page also how alike the answers are. */
const SURE: Readonly<Record<Brief, number>> = { page: 3, wall: 2 };

/** How many say that a practice is established, how sure that is, and how alike the answers are. */
export function sureSentences(showing: Showing, item: Item, group: CollatedGroup, at: number): string[] {
  const { words, collated } = showing;
  const table = tableOf(group, at);
  const side = collated.reading?.cells
    .find(({ question }) => question === item.id)
    ?.sides.find((each) => each.group === group.id);
  const sentences: string[] = [];
  if (side?.established !== undefined && side.answers !== undefined && side.interval) {
    const { established, answers, interval, basis } = side;
    sentences.push(
      `${words.established(establishedOptions(showing, item), established, answers, percent(showing, established / answers))}.`,
      words[basis === 'coverage' ? 'coverage' : 'wilson'](percentRange(showing, interval)),
    );
  }
  if (table.state === 'shown' && table.spread) sentences.push(words.agreement[table.spread.reading]);
  if (side?.reason === 'doNotKnow' && table.state !== 'hidden') sentences.push(words.doNotKnowSide);
  return sentences;
}
