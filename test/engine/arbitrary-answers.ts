import fc from 'fast-check';
import type { Question } from 'talkoot/engine';

const oneOf = (...answers: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...answers);

/** Anything a saved file could hold, of no form in particular. */
const junk: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2 });

function wellFormed(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'text':
      return oneOf('', 'a', 'x', 'constructor', '😀', '2020-02-29');
    case 'number':
      return oneOf(0, 2, -1, 0.5, 1e308, 5e-324, { invalid: 'x' });
    case 'scale':
      return fc.nat({ max: 10 });
    case 'date':
      return oneOf('2020-02-29', '0001-01-01', '9999-12-31', { invalid: '2021-02-29' });
    case 'month':
      return oneOf('2020-02', '9999-12', { invalid: '2020' });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return oneOf('a', 'b', 'unknown', { other: 'x' });
    case 'choices':
      return oneOf(['x'], ['x', 'y'], ['unknown', { other: 'x' }]);
    case 'list':
    case 'ranking':
      return oneOf(['a'], ['b', 'a'], ['x', 'constructor']);
    case 'matrix':
      return entries(
        question.rows.map(({ id }) => id),
        oneOf('yes', 'no', { nonresponse: 'later' }),
      );
    case 'allocation':
      return entries(
        question.options.map(({ value }) => value),
        oneOf(0, 5, 10),
      );
    case 'group': {
      const inner = answersTo(question.questions as Question[]);
      if (!question.repeat) return inner.map((answers) => ({ answers }));
      return fc
        .array(inner, { maxLength: 2 })
        .map((rows) => rows.map((answers, index) => ({ id: `r${index}`, answers })));
    }
    case 'calculation':
    case 'note':
      return junk;
  }
}

function entries(keys: readonly string[], entry: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, entry])), { requiredKeys: [] });
}

/** Saved answers to questions: most of the right form, some declined, some anything at all, some missing. */
export function answersTo(questions: readonly Question[]): fc.Arbitrary<Record<string, unknown>> {
  const answers = questions.map((question): [string, fc.Arbitrary<unknown>] => {
    const declined = fc.constant({ nonresponse: 'later' });
    return [
      question.id,
      fc.oneof(
        { weight: 6, arbitrary: wellFormed(question) },
        { weight: 1, arbitrary: declined },
        { weight: 1, arbitrary: junk },
      ),
    ];
  });
  return fc.record(Object.fromEntries(answers), { requiredKeys: [] });
}
