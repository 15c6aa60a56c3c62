import type { QuestionState, RankingQuestion } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { formatNumber } from '../format.ts';
import { msg, str } from '../localize.ts';
import { optionText } from '../option-text.ts';

/** How the options of a ranking stand. */
export interface Order {
  /** In order, best first. */
  readonly ranked: readonly string[];
  /** Offered and not in the order yet, as the definition has them. */
  readonly free: readonly string[];
  /** All that are offered. */
  readonly offered: readonly string[];
  /** How many can be ranked, and how many have to be. */
  readonly places: number;
  readonly least: number;
  /** Ranked and not offered now: they come back when they are. */
  readonly withheld: readonly string[];
}

export function orderOf(state: QuestionState): Order {
  const { options, min, max } = state.question as RankingQuestion;
  const offered = (state.options ?? options).map(({ value }) => value);
  const stored = Array.isArray(state.answer) ? (state.answer as readonly string[]) : [];
  const isWithheld = (value: string): boolean =>
    !offered.includes(value) && options.some((option) => option.value === value);
  const ranked = stored.filter((value) => !isWithheld(value));
  return {
    ranked,
    free: offered.filter((value) => !ranked.includes(value)),
    offered,
    places: Math.min(max ?? Infinity, offered.length),
    least: Math.min(min ?? max ?? Infinity, offered.length),
    withheld: stored.filter(isWithheld),
  };
}

/** What is asked above the options that are not in the order yet. */
export function nextText({ ranked, places, least }: Order, language: string): string {
  if (ranked.length >= places)
    return msg('Kaikki sijat on täytetty. Jos haluat vaihtaa, ota ensin jokin pois.', { id: 'ranking-full' });
  const next = formatNumber(ranked.length + 1, language);
  return ranked.length >= least
    ? msg(str`Voit vielä valita sijalle ${next}.`, { id: 'ranking-may' })
    : msg(str`Mikä tulee sijalle ${next}?`, { id: 'ranking-next' });
}

/** What became of the option that was moved last, for those who do not see it move. */
export function toldText(asking: Asking, state: QuestionState): string {
  const [value] = asking.told.get(state.address) ?? [];
  if (value === undefined) return '';
  if (value === '') return msg('Järjestys on nyt tyhjä', { id: 'ranking-emptied' });
  const { ranked, places } = orderOf(state);
  const text = optionText(asking, state, value);
  const place = ranked.indexOf(value) + 1;
  if (place === 0) return msg(str`${text} ei ole enää järjestyksessä`, { id: 'ranking-taken-out' });
  const [at, of] = [place, places].map((number) => formatNumber(number, asking.language));
  return msg(str`${text} on nyt sijalla ${at}/${of}`, { id: 'ranking-placed' });
}

/** The words for too few or too many in the order. */
export function rankingViolationText(asking: Asking, state: QuestionState): string | undefined {
  const { ranked, offered, places, least } = orderOf(state);
  const number = (count: number): string => formatNumber(count, asking.language);
  switch (state.violation?.code) {
    case 'required':
      return msg('Laita vaihtoehdot järjestykseen', { id: 'ranking-required' });
    case 'minChosen': {
      const missing = number(least - ranked.length);
      return least === offered.length
        ? msg(str`Laita kaikki vaihtoehdot järjestykseen. Vielä puuttuu ${missing}.`, { id: 'ranking-all' })
        : msg(str`Valitse järjestykseen vähintään ${number(least)}. Vielä puuttuu ${missing}.`, {
            id: 'ranking-min',
          });
    }
    case 'maxChosen':
      return msg(
        str`Järjestykseen mahtuu enintään ${number(places)}. Ota pois ${number(ranked.length - places)}.`,
        { id: 'ranking-max' },
      );
    default:
      return undefined;
  }
}
