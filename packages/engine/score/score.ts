import type { Definition, Score } from '../definition/definition.ts';
import { readAnswers } from '../response/read-answers.ts';
import type { QuestionnaireOptions } from '../questionnaire-options.ts';
import type { Response } from '../response/response.ts';
import { itemsAt } from './score-items.ts';
import type { ScoreItem } from './score-items.ts';
import type { ScoreIdOf } from '../definition/typed-addresses.ts';

/** One score of one response. Either `value` or `reason` is there. */
export interface ScoreResult {
  /** The score; absent when it cannot be told honestly. */
  readonly value?: number;
  /**
   * Why there is none. `missing`: too much of what was asked is unanswered. `not-asked`: nothing, or less than the score
   * needs, was asked at all.
   */
  readonly reason?: 'missing' | 'not-asked';
  /** How many items were answered, and how many were asked but are unanswered, declined or against a rule. */
  readonly answered: number;
  readonly missing: number;
  /** Least and most the value could have been, had the same items been answered; absent when an item has no ends. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * The scores of a response, by id. Pass what `openResponse` gave, or what was submitted.
 *
 * What an item is worth: a number, a scale or a calculation, itself; a boolean, 1 or 0; a choice or a row of a matrix,
 * the `score` of its option; choices, the sum of the scores of those chosen; an allocation, each share. In a repeating
 * group there is one item per row. A type of one's own, what expressions see of it. An option without a score, such as "does not apply" or "other", is worth nothing
 * known: the item is missing. So is a nonresponse and an answer that breaks a rule. What is not relevant, or not
 * offered by a filter, was not asked: it is no item. A repeating group that was declined is one missing item.
 * Days are those of the response: `today()` is the day on which it last changed.
 *
 * With the sum S of the n answered items of m that were asked: `sum` is S, `mean` is S / n. `prorate` makes a sum of
 * S · m / n, the person's mean put in place of what is missing (Downey & King 1998, J. Gen. Psychol. 125:175–191, "person
 * mean substitution"; as in the FACT and SF-36 scales, which ask for half of the items: Fairclough & Cella 1996,
 * Qual. Life Res. 5:321–329; that is `least`). It leans when items differ much in their means (Mazza, Enders & Ruehlman
 * 2015, Multivar. Behav. Res. 50:504–519). A reversed item with the ends a and b counts as a + b − value.
 *
 * @param options - lists and parameters, when what is asked or computed depends on them; types of one's own.
 * @throws DefinitionError when the definition cannot be used; RangeError when the parameters given are not as it says.
 */
export function score<const D extends Definition>(
  definition: D,
  response: Response,
  options: Pick<QuestionnaireOptions<NoInfer<D>>, 'lists' | 'parameters' | 'types'> = {},
): Readonly<Record<ScoreIdOf<D>, ScoreResult>> {
  const now = (): Date => new Date(`${response.changed}T12:00`);
  const wide: Definition = definition;
  const questionnaire = readAnswers(wide, { ...options, response, now });
  return Object.fromEntries(
    (wide.scores ?? []).map((each) => [
      each.id,
      total(
        each,
        each.of.flatMap((path) => itemsAt(questionnaire, each, path)),
      ),
    ]),
  ) as Record<ScoreIdOf<D>, ScoreResult>;
}

function total({ method, missing: rule, least = 1 }: Score, items: readonly ScoreItem[]): ScoreResult {
  const given = items.filter(([value]) => value !== undefined);
  const answered = given.length;
  const missing = items.length - answered;
  if (answered < least || (missing && rule === 'refuse'))
    return { reason: missing ? 'missing' : 'not-asked', answered, missing };
  const add = (part: 0 | 1 | 2): number => {
    const sum = given.reduce((before, item) => before + item[part]!, 0);
    if (method === 'mean') return sum / answered;
    return missing && rule === 'prorate' ? (sum * items.length) / answered : sum;
  };
  const counts = { value: add(0), answered, missing };
  const isOpen = given.some(([, low, high]) => low === undefined || high === undefined);
  return isOpen ? counts : { ...counts, least: add(1), most: add(2) };
}
