import fc from 'fast-check';
import type { Option, Question } from 'talkoot/engine';

const among = (...answers: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...answers);

/** Anything a saved file could hold, of no form in particular. */
const junk: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2 });

/** What is chosen: mostly of the options, sometimes one that there is not. */
function chosen(options: readonly Option[]): fc.Arbitrary<unknown> {
  return among(...options.flatMap(({ value }) => [value, value, value]), 'unknown');
}

function formOf(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'text':
      return among('', 'a', 'constructor', '😀', '2020-02-29');
    case 'number':
    case 'scale':
      return among(0, 2, -1, 0.5, 1e308, 5e-324, { invalid: 'x' });
    case 'date':
    case 'month':
      return among('2020-02-29', '2021-02-29', '0001-01-01', '2020-02', '2020-13', '9999-12', {
        invalid: '',
      });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.oneof(chosen(question.options), among({ other: 'x' }));
    case 'choices':
    case 'ranking':
      return fc.array(fc.oneof(chosen(question.options), among({ other: 'x' }, { other: '' })), {
        maxLength: 3,
      });
    case 'list':
      return fc.array(among('a', 'b', 'constructor', ''), { maxLength: 3 });
    case 'matrix': {
      const row = fc.oneof(
        { weight: 5, arbitrary: chosen(question.options) },
        among({ nonresponse: 'later' }, 1),
      );
      return recordOf([...question.rows.map(({ id }) => id), 'unknown'], row);
    }
    case 'allocation':
      return recordOf(
        question.options.map(({ value }) => value),
        among(0, 5, 0.5, '5'),
      );
    case 'group': {
      const inner = answersTo(question.questions as Question[]);
      if (!question.repeat) return inner.map((answers) => ({ answers }));
      const rows = fc.array(inner, { maxLength: 2 });
      return rows.map((all) => all.map((answers, index) => ({ id: `r${index}`, answers })));
    }
    case 'calculation':
    case 'note':
      return junk;
  }
}

function recordOf(keys: readonly string[], entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, entry])), { requiredKeys: [] });
}

/** Saved answers to questions: many of the right form or nearly so, some declined, some anything at all, some missing. */
export function answersTo(questions: readonly Question[]): fc.Arbitrary<Record<string, unknown>> {
  const answers = questions.map((question): [string, fc.Arbitrary<unknown>] => {
    const declined = among({ nonresponse: 'later' }, { nonresponse: 'never' });
    const form = { weight: 6, arbitrary: formOf(question) };
    return [question.id, fc.oneof(form, { weight: 1, arbitrary: declined }, { weight: 1, arbitrary: junk })];
  });
  return fc.record(Object.fromEntries(answers), { requiredKeys: [] });
}
