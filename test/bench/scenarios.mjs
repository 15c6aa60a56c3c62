/**
 * Questionnaires of any length that differ in what depends on what, in a form that belongs to no engine:
 * `{ questions: [{ name, required, dep?, value? }], pages, clearOnHidden }`. A question with `dep` is asked only while
 * the answer to `dep` equals `value`.
 */

/** As in the questionnaire the budgets are for. */
const SECTIONS = 7;
const SEED = 42;

/** What every question is answered with, and what makes the questions behind it appear. */
export const ANSWER = 'x';

/** By scenario: whether hidden answers are removed, and which earlier question decides over the one at an index. */
const SCENARIOS = {
  chain: { clears: false, decider: () => (index) => index - 1 },
  fanout: { clears: false, decider: () => () => 0 },
  random10: {
    clears: false,
    decider: () => {
      const random = mulberry32(SEED);
      return (index) => (random() < 0.1 ? Math.floor(random() * index) : undefined);
    },
  },
  cascade: { clears: true, decider: () => (index) => index - 1 },
};

export const SCENARIO_NAMES = Object.keys(SCENARIOS);

export function scenario(name, count) {
  const { clears, decider } = SCENARIOS[name];
  const deciderOf = decider();
  const questions = Array.from({ length: count }, (_, index) => {
    const by = index === 0 ? undefined : deciderOf(index);
    return { name: `q${index}`, required: true, ...(by !== undefined && { dep: `q${by}`, value: ANSWER }) };
  });
  return { questions, pages: SECTIONS, clearOnHidden: clears };
}

export function allAnswered({ questions }) {
  return Object.fromEntries(questions.map(({ name }) => [name, ANSWER]));
}

/** The questions of each section: equal parts, the last one shorter. */
export function inSections({ questions, pages }) {
  const size = Math.ceil(questions.length / pages);
  return Array.from({ length: Math.ceil(questions.length / size) }, (_, index) =>
    questions.slice(index * size, (index + 1) * size),
  );
}

/** Random numbers from 0 to 1, the same on every machine (mulberry32 by Tommy Ettinger, public domain). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
