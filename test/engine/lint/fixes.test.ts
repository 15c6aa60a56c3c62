import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyFixes, lintDefinition } from 'talkoot/engine/lint';
import type { LintFinding } from 'talkoot/engine/lint';
import { patch, pointerTo, valueAt } from '../../../packages/engine/lint/json-patch.ts';
import { DocumentOrder, placeOf } from '../../../packages/engine/lint/document-place.ts';
import { unchecked } from '../defined.ts';

/** Mends until nothing is left to mend, and gives the questions. */
function mended(questions: readonly object[]): unknown {
  let input: unknown = unchecked(questions);
  for (let round = 0; round < 5; round++) input = applyFixes(input, lintDefinition(input));
  return valueAt(input, ['sections', 0, 'questions']);
}

const role = { id: 'role', type: 'choice', options: [{ value: 'organiser' }, { value: 'member' }] };

describe('fixes', () => {
  test('put the name that was meant', () => {
    const wrong = [
      role,
      { id: 'a', type: 'txet', relevant: "rle == 'orgniser' && answered(rloe)", maxLenght: 3 },
      { id: 'b', type: 'text', format: 'emial' },
    ];
    assert.deepEqual(mended(wrong), [
      role,
      { id: 'a', type: 'text', relevant: "role == 'organiser' && answered(role)", maxLength: 3 },
      { id: 'b', type: 'text', format: 'email' },
    ]);
  });

  test('take away what says nothing', () => {
    const wrong = [
      { id: 'n', type: 'number', min: 3, relevant: 'true' },
      { id: 'm', type: 'number', required: '!(n < 3)', readonly: 'n < 3' },
    ];
    assert.deepEqual(mended(wrong), [
      { id: 'n', type: 'number', min: 3 },
      { id: 'm', type: 'number', required: true },
    ]);
  });

  test('leave to the author what may be wrong rather than needless', () => {
    const wrong = [{ id: 'n', type: 'number', min: 3, constraint: 'n > 2' }];
    assert.deepEqual(mended(wrong), wrong);
  });

  test('leave a property where it stands when they give it its right name', () => {
    const [first] = mended([{ id: 'a', type: 'text', maxLenght: 3, required: true }]) as [object];
    assert.deepEqual(Object.keys(first), ['id', 'type', 'maxLength', 'required']);
  });

  test('mend names in texts, where it is sure which they are', () => {
    const text = (label: string): object => ({ id: 'a', type: 'text', label: { en: label } });
    assert.deepEqual(mended([role, text("rloe: {{'}}' + rloe}}, {{role}}, {{rloe}}, {{ rloe }}")]), [
      role,
      text("rloe: {{'}}' + role}}, {{role}}, {{role}}, {{ role }}"),
    ]);
    assert.deepEqual(mended([role, text("Is {{role}} {{role == 'membr' ? 1 : 2}}")]), [
      role,
      text("Is {{role}} {{role == 'member' ? 1 : 2}}"),
    ]);
  });

  test('leave the input as it is, and are none where nothing is sure', () => {
    const input = Object.freeze(unchecked([role, { id: 'x', type: 'text', relevant: "role == 'q'" }]));
    const findings = lintDefinition(input);
    assert.deepEqual(
      findings.map(({ code, fix }) => [code, fix]),
      [['unknown-option', undefined]],
    );
    assert.deepEqual(applyFixes(input, findings), input);
  });

  test('of one place are done one at a time', () => {
    const fix = (value: string): LintFinding => ({
      path: 'a',
      code: 'x',
      severity: 'error',
      message: '',
      fix: [{ op: 'replace', path: '/a', value }],
    });
    assert.deepEqual(applyFixes({ a: 1 }, [fix('first'), fix('second')]), { a: 'first' });
  });

  test('of a list are done from its end', () => {
    const remove = (index: number): LintFinding => ({
      path: `[${index}]`,
      code: 'x',
      severity: 'error',
      message: '',
      fix: [{ op: 'remove', path: `/list/${index}` }],
    });
    assert.deepEqual(applyFixes({ list: ['a', 'b', 'c', 'd'] }, [remove(0), remove(2)]), {
      list: ['b', 'd'],
    });
  });
});

describe('JSON Patch', () => {
  test('adds, replaces and removes', () => {
    const document = { 'a/b': { '~': [1, 2, 3] }, ['__proto__']: 1 };
    const at = pointerTo(['a/b', '~', 1]);
    assert.equal(at, '/a~1b/~0/1');
    assert.deepEqual(patch(document, [{ op: 'replace', path: at, value: 9 }]), {
      ...document,
      'a/b': { '~': [1, 9, 3] },
    });
    assert.deepEqual(valueAt(patch(document, [{ op: 'remove', path: at }]), ['a/b', '~']), [1, 3]);
    assert.deepEqual(
      valueAt(patch(document, [{ op: 'add', path: at, value: 9 }]), ['a/b', '~']),
      [1, 9, 2, 3],
    );
    assert.deepEqual(
      valueAt(patch(document, [{ op: 'add', path: '/a~1b/~0/-', value: 9 }]), ['a/b', '~']),
      [1, 2, 3, 9],
    );
    assert.deepEqual(patch({ a: 1 }, [{ op: 'add', path: '/b', value: 2 }]), { a: 1, b: 2 });
    const moved = patch({ a: { b: 1, c: 2 } }, [{ op: 'move', from: '/a/b', path: '/a/d' }]);
    assert.equal(JSON.stringify(moved), '{"a":{"d":1,"c":2}}');
    assert.equal(patch(1, [{ op: 'replace', path: '', value: 2 }]), 2);
  });

  test('refuses what is not there', () => {
    for (const [from, path] of [
      ['/list', '/text'],
      ['/list', '/b/list'],
      ['/list/0', '/list/1'],
      ['', '/b'],
    ] as const)
      assert.throws(() => patch({ list: [1], text: 'x' }, [{ op: 'move', from, path }]), RangeError, path);
    for (const path of ['/b', '/list/4', '/list/x', '/list/01', '/list/-', '/text/0', '/b/c', ''])
      assert.throws(() => patch({ list: [1], text: 'x' }, [{ op: 'remove', path }]), RangeError, path);
  });
});

describe('places', () => {
  test('keys may have dots in them', () => {
    const document = { texts: { 'option.a': { fi: 'x' }, option: { a: { sv: 'y' } } } };
    assert.deepEqual(placeOf(document, 'texts.option.a.fi'), ['texts', 'option.a', 'fi']);
    assert.deepEqual(placeOf(document, 'texts.option.b'), ['texts', 'option', 'b']);
    assert.deepEqual(placeOf({ list: [{ a: 1 }] }, 'list[0].missing'), ['list', 0, 'missing']);
    assert.deepEqual(placeOf(null, ''), []);
  });

  test('findings come in document order', () => {
    const input = unchecked([
      { id: 'a', type: 'text', relevant: 'b == 1 && answered(unknown)' },
      { id: 'b', type: 'number', min: 3, max: 2 },
      { id: 'a', type: 'txt' },
    ]);
    const order = new DocumentOrder(input);
    const places = lintDefinition(input).map(({ path }) => placeOf(input, path));
    assert.ok(places.length >= 3);
    assert.ok(places.every((place, index) => index === 0 || order.compare(places[index - 1]!, place) <= 0));
  });
});

test('anything can be linted, and its fixes applied', () => {
  const name = fc.constantFrom(
    'id',
    'type',
    'sections',
    'questions',
    'options',
    'relevant',
    'languages',
    'label',
    'texts',
    'scores',
    'filter',
    '__proto__',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom<unknown>('text', 'group', 'choice', 'a', 'a == b', "a in ['x']", 1, true, null, 'en'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 3 }), (anything, questions) => {
      for (const input of [anything, unchecked(questions, { scores: anything, texts: anything })]) {
        const findings = lintDefinition(input, { texts: { en: { 'a.label': '{{a}}' } } });
        applyFixes(input, findings);
      }
    }),
    { numRuns: 500 },
  );
});
