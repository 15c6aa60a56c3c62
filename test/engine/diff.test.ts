import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openResponse, parseDefinition } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import { diffDefinitions, requiredVersion, suggestMigration } from 'talkoot/engine/diff';
import type { Change } from 'talkoot/engine/diff';
import { unchecked } from './defined.ts';
import { pathAfter } from '../../packages/engine/response/migration-steps.ts';
import { versions } from './generated-versions.ts';
import { saved } from './saved.ts';

const one = (questions: readonly object[], others: object = {}): Definition =>
  parseDefinition(unchecked(questions, others));
const next = (questions: readonly object[], others: object = {}): Definition =>
  one(questions, { version: '2.0.0', ...others });

function told(changes: readonly Change[]): string[] {
  return changes.map(
    ({ code, path, effect, step, certain, from }) =>
      `${code} ${from === undefined ? '' : `${from} → `}${path}: ${effect}, ${step}${certain ? '' : ' ?'}`,
  );
}

/** What is different when one question has other properties. */
function between(before: object, after: object, others: object = {}): string[] {
  return told(diffDefinitions(one([{ id: 'q', ...before }]), next([{ id: 'q', ...after }], others)));
}

const label = (text: string): object => ({ en: text });
const options = (...values: string[]): object[] => values.map((value) => ({ value }));

describe('differences of questions', () => {
  const text = { id: 'a', type: 'text' };

  test('none, when nothing is different but the version', () => {
    assert.deepEqual(diffDefinitions(one([text]), next([{ type: 'text', id: 'a' }])), []);
  });

  test('added and removed, a group as a whole', () => {
    const group = { id: 'g', type: 'group', questions: [text, { id: 'b', type: 'text' }] };
    const note = { id: 'n', type: 'note' };
    assert.deepEqual(told(diffDefinitions(one([text]), next([text, group, note]))), [
      'added g: none, minor',
      'added n: none, minor',
    ]);
    assert.deepEqual(told(diffDefinitions(one([text, group, note]), next([text]))), [
      'removed g: answers-kept-aside, major',
      'removed n: none, minor',
    ]);
  });

  test('renamed and moved as declared', () => {
    const before = one([
      text,
      { id: 'goals', type: 'group', repeat: true, questions: [{ id: 'by', type: 'text' }, text] },
    ]);
    const group = { id: 'g', type: 'group', questions: [{ id: 'b', type: 'text' }] };
    const aims = { id: 'aims', type: 'group', repeat: true, questions: [{ id: 'who', type: 'text' }, text] };
    const questions = { a: 'g/b', goals: 'aims', 'goals/by': 'aims/who' };
    const changes = diffDefinitions(
      before,
      next([group, aims], { migrations: [{ to: '2.0.0', questions }] }),
    );
    assert.deepEqual(told(changes), [
      'added g: none, minor',
      'moved a → g/b: answers-move, major',
      'renamed goals → aims: answers-move, major',
      'renamed goals/by → aims/who: answers-move, major',
    ]);
    assert.equal(suggestMigration(changes), undefined);
  });

  test('renamed and moved as guessed, with what to declare', () => {
    const before = one([
      { id: 'worry', type: 'number', label: label('Worry') },
      { id: 'role', type: 'choice', options: options('a', 'b') },
      { id: 'stays', type: 'text' },
      { id: 'goals', type: 'group', label: label('Goals'), questions: [text, { id: 'b', type: 'date' }] },
    ]);
    const after = next([
      { id: 'worry_now', type: 'number', label: label('Worry') },
      { id: 'roles', type: 'choice', options: options('a', 'b') },
      {
        id: 'aims',
        type: 'group',
        label: label('Goals'),
        questions: [text, { id: 'b', type: 'date' }, { id: 'stays', type: 'text' }],
      },
    ]);
    const changes = diffDefinitions(before, after);
    assert.deepEqual(told(changes), [
      'renamed worry → worry_now: answers-kept-aside, major ?',
      'renamed role → roles: answers-kept-aside, major ?',
      'renamed goals → aims: answers-kept-aside, major ?',
      'moved stays → aims/stays: answers-kept-aside, major ?',
    ]);
    assert.deepEqual(suggestMigration(changes)?.questions, {
      worry: 'worry_now',
      role: 'roles',
      stays: 'aims/stays',
      goals: 'aims',
    });
  });

  test('moved to where another stays', () => {
    const before = one([text, { id: 'b', type: 'text' }]);
    const migrations = [{ to: '2.0.0', questions: { a: 'b' } }];
    const [change, ...others] = diffDefinitions(before, next([{ id: 'b', type: 'text' }], { migrations }));
    assert.deepEqual(told([change!]), ['removed a: answers-kept-aside, major']);
    assert.equal(change!.message, `"b" has another question's answers`);
    assert.deepEqual(others, []);
  });

  test('what is only a little alike is not guessed', () => {
    const before = one([
      { id: 'first', type: 'text' },
      { id: 'a', type: 'number', label: label('A') },
    ]);
    const after = next([
      { id: 'second', type: 'text' },
      { id: 'a2', type: 'date', label: label('A') },
    ]);
    assert.deepEqual(told(diffDefinitions(before, after)), [
      'removed first: answers-kept-aside, major',
      'removed a: answers-kept-aside, major',
      'added second: none, minor',
      'added a2: none, minor',
    ]);
    // Into rows nothing can move.
    const rows = { id: 'r', type: 'group', repeat: true, questions: [{ ...text, label: label('A') }] };
    assert.deepEqual(told(diffDefinitions(one([{ ...text, label: label('A') }]), next([rows]))), [
      'removed a: answers-kept-aside, major',
      'added r: none, minor',
    ]);
  });

  test('retyped: what the answers can become', () => {
    const choice = { type: 'choice', options: options('a') };
    const retyped = (before: object, after: object): [string[], unknown] => {
      const changes = diffDefinitions(one([{ id: 'q', ...before }]), next([{ id: 'q', ...after }]));
      return [told(changes), suggestMigration(changes)?.types];
    };
    const kept = ['retyped q: answers-kept-aside, major'];
    assert.deepEqual(retyped(choice, { ...choice, type: 'choices' }), [kept, { q: 'choices' }]);
    assert.deepEqual(retyped({ ...choice, type: 'choices' }, choice), [kept, { q: 'choice' }]);
    assert.deepEqual(retyped({ type: 'number' }, { type: 'text' }), [kept, { q: 'text' }]);
    assert.deepEqual(retyped({ type: 'text' }, { type: 'number' }), [kept, { q: 'number' }]);
    assert.deepEqual(retyped({ ...choice, other: true }, { type: 'text' }), [kept, { q: 'text' }]);
    assert.deepEqual(retyped({ type: 'boolean' }, { type: 'date' }), [kept, undefined]);
    assert.deepEqual(retyped({ type: 'date' }, { type: 'text' }), [kept, { q: 'text' }]);
    assert.deepEqual(retyped(choice, { type: 'text' }), [['retyped q: none, major'], undefined]);
    assert.deepEqual(retyped({ type: 'number' }, { type: 'scale', min: 0, max: 9 }), [kept, undefined]);
    assert.deepEqual(retyped({ type: 'scale', min: 0, max: 9 }, { type: 'number' }), [
      ['retyped q: answers-may-break-rule, major'],
      undefined,
    ]);
    assert.deepEqual(retyped({ type: 'note' }, { type: 'text' }), [['retyped q: none, minor'], undefined]);
    const group = { type: 'group', questions: [text] };
    assert.deepEqual(retyped(group, { ...group, repeat: true }), [
      ['retyped q: answers-kept-aside, major'],
      undefined,
    ]);
    const migrations = [{ to: '2.0.0', types: { q: 'text' } }];
    assert.deepEqual(between({ type: 'number' }, { type: 'text' }, { migrations }), [
      'retyped q: answers-change, major',
    ]);
  });
});

describe('differences of what can be answered', () => {
  const choice = (...values: string[]): object => ({ type: 'choice', options: options(...values) });

  test('options added, removed and renamed', () => {
    assert.deepEqual(between(choice('a'), choice('a', 'b')), ['option-added q: none, minor']);
    assert.deepEqual(between(choice('a', 'b'), choice('a')), [
      'option-removed q: answers-may-break-rule, major',
    ]);
    const migrations = [{ to: '2.0.0', values: { q: { b: 'c' } } }];
    assert.deepEqual(between(choice('a', 'b'), choice('a', 'c'), { migrations }), [
      'option-renamed q: answers-change, major',
    ]);
    const labelled = (value: string): object => ({ type: 'choice', options: [{ value, label: label('A') }] });
    const changes = diffDefinitions(
      one([{ id: 'q', ...labelled('a') }]),
      next([{ id: 'q', ...labelled('b') }]),
    );
    assert.deepEqual(told(changes), ['option-renamed q: answers-may-break-rule, major ?']);
    assert.deepEqual(suggestMigration(changes), { values: { q: { a: 'b' } } });
  });

  test('"other", nonresponses, rows, shares and what is ranked', () => {
    assert.deepEqual(between({ ...choice('a'), other: true }, choice('a')), [
      'option-removed q: answers-kept-aside, major',
    ]);
    assert.deepEqual(
      between({ type: 'text', nonresponse: ['x', 'y'] }, { type: 'text', nonresponse: ['x', 'z'] }),
      ['option-removed q: answers-kept-aside, major', 'option-added q: none, minor'],
    );
    const matrix = (required: boolean, ...rows: string[]): object => ({
      ...choice('a'),
      type: 'matrix',
      required,
      rows: rows.map((id) => ({ id })),
    });
    assert.deepEqual(between(matrix(true, 'r'), matrix(true, 'r', 's')), [
      'option-added q: answers-may-break-rule, minor',
    ]);
    assert.deepEqual(between(matrix(false, 'r', 's'), matrix(false, 'r')), [
      'option-removed q: answers-kept-aside, major',
    ]);
    const allocation = { type: 'allocation', total: 10 };
    assert.deepEqual(between({ ...choice('a', 'b'), ...allocation }, { ...choice('a'), ...allocation }), [
      'option-removed q: answers-kept-aside, major',
    ]);
    assert.deepEqual(between({ ...choice('a'), type: 'ranking' }, { ...choice('a', 'b'), type: 'ranking' }), [
      'option-added q: answers-may-break-rule, minor',
    ]);
  });

  test('limits narrowed and widened', () => {
    const narrowed = ['narrowed q: answers-may-break-rule, minor'];
    const widened = ['widened q: none, minor'];
    const cases: [type: object, narrow: object, wide: object][] = [
      [{ type: 'number' }, { min: 1 }, { min: 0 }],
      [{ type: 'number' }, { min: 0 }, {}],
      [{ type: 'number' }, { max: 1 }, {}],
      [{ type: 'number' }, { integer: true }, {}],
      [{ type: 'date' }, { max: '2026-01-01' }, { max: '2026-02-01' }],
      [{ type: 'text' }, { minLength: 2 }, {}],
      [{ type: 'text' }, { maxLength: 2 }, { maxLength: 3 }],
      [{ type: 'text' }, { pattern: 'a*' }, {}],
      [{ type: 'text' }, { format: 'email' }, {}],
      [{ type: 'scale', min: 0, max: 8 }, { step: 2 }, { step: 1 }],
    ];
    for (const [type, narrow, wide] of cases) {
      assert.deepEqual(
        between({ ...type, ...wide }, { ...type, ...narrow }),
        narrowed,
        JSON.stringify(narrow),
      );
      assert.deepEqual(
        between({ ...type, ...narrow }, { ...type, ...wide }),
        widened,
        JSON.stringify(narrow),
      );
    }
    assert.deepEqual(between({ type: 'text', pattern: 'a*' }, { type: 'text', pattern: 'b*' }), narrowed);
    assert.deepEqual(between({ type: 'list', list: 'x' }, { type: 'list', list: 'y' }), narrowed);
    const total = { ...choice('a'), type: 'allocation' };
    assert.deepEqual(between({ ...total, total: 10 }, { ...total, total: 100 }), narrowed);
    const choices = { type: 'choices', options: [{ value: 'a' }, { value: 'b', exclusive: true }] };
    assert.deepEqual(between({ ...choice('a', 'b'), type: 'choices' }, choices), narrowed);
    assert.deepEqual(between(choices, { ...choice('a', 'b'), type: 'choices' }), widened);
  });

  test('whether an answer is needed', () => {
    const required = (required?: boolean | string): object => ({
      type: 'text',
      ...(required !== undefined && { required }),
    });
    const needed = ['required q: answers-may-break-rule, minor'];
    const optional = ['optional q: none, minor'];
    assert.deepEqual(between(required(), required(true)), needed);
    assert.deepEqual(between(required(false), required('1 < 2')), needed);
    assert.deepEqual(between(required('1 < 2'), required('1 < 3')), needed);
    assert.deepEqual(between(required(true), required('1 < 2')), optional);
    assert.deepEqual(between(required(true), required(false)), optional);
    assert.deepEqual(between(required(false), required()), []);
  });
});

describe('differences of conditions', () => {
  test('by what they do to answers', () => {
    const text = { type: 'text' };
    const of = (before: object, after: object): string[] =>
      between({ ...text, ...before }, { ...text, ...after });
    assert.deepEqual(of({}, { relevant: '1 < 2' }), ['condition q: answers-may-not-count, minor']);
    assert.deepEqual(of({ relevant: '1 < 2' }, {}), ['condition q: none, minor']);
    assert.deepEqual(of({}, { constraint: '1 < 2' }), ['condition q: answers-may-break-rule, minor']);
    assert.deepEqual(of({}, { check: 'known' }), ['condition q: answers-may-break-rule, minor']);
    assert.deepEqual(of({}, { readonly: true }), ['condition q: none, minor']);
    const list = { type: 'list', list: 'actors' };
    assert.deepEqual(between(list, { ...list, filter: 'option != "a"' }), [
      'condition q: answers-may-not-count, minor',
    ]);
    const calculation = (calculate: string): object => ({ type: 'calculation', calculate });
    assert.deepEqual(between(calculation('1'), calculation('2')), ['condition q: results-change, minor']);
  });

  test('an expression that only follows a rename is the same', () => {
    const questions = (id: string, value: string, reads: string): object[] => [
      { id, type: 'choice', options: options(value) },
      { id: 'q', type: 'text', relevant: reads },
    ];
    const migrations = [{ to: '2.0.0', questions: { role: 'part' }, values: { part: { a: 'b' } } }];
    const before = one(questions('role', 'a', `role == "a"`));
    const after = (reads: string): Definition => next(questions('part', 'b', reads), { migrations });
    assert.deepEqual(told(diffDefinitions(before, after(`part == "b"`))), [
      'renamed role → part: answers-move, major',
      'option-renamed role → part: answers-change, major',
    ]);
    assert.deepEqual(
      told(diffDefinitions(before, after(`part != "b"`))).at(-1),
      'condition q: answers-may-not-count, minor',
    );
  });

  test('of sections, the whole and scores', () => {
    const number = { id: 'a', type: 'number' };
    const score = { id: 's', of: ['a'], method: 'sum', missing: 'refuse' };
    const sections = (relevant?: string): object => ({
      sections: [{ id: 'only', ...(relevant && { relevant }), questions: [number] }],
    });
    const of = (before: object, after: object): string[] =>
      told(diffDefinitions(one([number], before), next([number], after)));
    assert.deepEqual(of({}, sections('1 < 2')), ['condition only: answers-may-not-count, minor']);
    assert.deepEqual(of({}, { hidden: 'clear' }), ['condition : answers-may-not-count, minor']);
    assert.deepEqual(of({ hidden: 'count' }, {}), ['condition : results-change, minor']);
    assert.deepEqual(of({}, { id: 'other' }), ['instrument : answers-refused, major']);
    assert.deepEqual(of({}, { scores: [score] }), ['score s: none, minor']);
    assert.deepEqual(of({ scores: [score] }, {}), ['score s: results-change, minor']);
    assert.deepEqual(of({ scores: [score] }, { scores: [{ ...score, method: 'mean' }] }), [
      'score s: results-change, minor',
    ]);
    const worth = (score: number): object => ({ type: 'choice', options: [{ value: 'a', score }] });
    assert.deepEqual(between(worth(1), worth(2)), ['score q: results-change, minor']);
  });

  test('a score that only follows a rename is the same', () => {
    const scores = (path: string): object => ({
      scores: [{ id: 's', of: [path], method: 'sum', missing: 'refuse' }],
    });
    const after = next([{ id: 'b', type: 'number' }], {
      ...scores('b'),
      migrations: [{ to: '2.0.0', questions: { a: 'b' } }],
    });
    assert.deepEqual(told(diffDefinitions(one([{ id: 'a', type: 'number' }], scores('a')), after)), [
      'renamed a → b: answers-move, major',
    ]);
  });
});

describe('differences of what is seen', () => {
  const [a, b] = ['a', 'b'].map((id) => ({ id, type: 'text' })) as [object, object];

  test('texts of every kind', () => {
    const text = { type: 'text' };
    assert.deepEqual(between({ ...text, label: label('A') }, { ...text, label: label('B') }), [
      'texts q: none, patch',
    ]);
    assert.deepEqual(between({ ...text }, { ...text, texts: { constraint: label('A') } }), [
      'texts q: none, patch',
    ]);
    const labelled = (text: string): object => ({
      type: 'matrix',
      rows: [{ id: 'r', label: label(text) }],
      options: options('a'),
    });
    const changes = diffDefinitions(
      one([{ id: 'q', ...labelled('A') }]),
      next([{ id: 'q', ...labelled('B') }]),
    );
    assert.deepEqual(
      changes.map(({ code, message }) => `${code}: ${message}`),
      ['texts: other texts: row.r'],
    );
    assert.deepEqual(
      told(diffDefinitions(one([a]), next([a], { title: label('A'), languages: ['en', 'fi'] }))),
      ['texts : none, patch', 'texts : none, patch'],
    );
    assert.deepEqual(between(text, { ...text, multiline: true }), ['presentation q: none, patch']);
  });

  test('order and sections', () => {
    assert.deepEqual(told(diffDefinitions(one([a, b]), next([b, a]))), ['reordered only: none, patch']);
    const ranked = (...values: string[]): object => ({ type: 'choice', options: options(...values) });
    assert.deepEqual(between(ranked('a', 'b'), ranked('b', 'a')), ['reordered q: none, patch']);
    const group = (...questions: object[]): object => ({ id: 'g', type: 'group', questions });
    assert.deepEqual(told(diffDefinitions(one([group(a, b)]), next([group(b, a)]))), [
      'reordered g: none, patch',
    ]);
    const sections = (relevant?: string): object => ({
      sections: [
        { id: 'only', questions: [a] },
        { id: 'more', ...(relevant && { relevant }), questions: [b] },
      ],
    });
    assert.deepEqual(told(diffDefinitions(one([a, b]), next([], sections()))), [
      'reordered b: none, patch',
      'reordered more: none, patch',
    ]);
    assert.deepEqual(
      told(diffDefinitions(one([a, b]), next([], sections('1 < 2'))))[0],
      'reordered b: answers-may-not-count, patch',
    );
    assert.deepEqual(told(diffDefinitions(one([], sections()), next([a, b]))), [
      'reordered more: none, patch',
    ]);
    const renamed = { sections: [{ id: 'new', relevant: '1 < 2', questions: [a, b] }] };
    assert.deepEqual(told(diffDefinitions(one([a, b]), next([], renamed))), [
      'reordered only: none, patch',
      'reordered a: answers-may-not-count, patch',
      'reordered b: answers-may-not-count, patch',
      'reordered new: none, patch',
    ]);
  });
});

describe('the version that is needed', () => {
  const changes = (step?: Change['step']): Change[] =>
    step ? [{ path: '', code: 'texts', effect: 'none', step, message: '', certain: true }] : [];
  const needed = (version: string, step?: Change['step']): string =>
    requiredVersion(one([], { version }), changes(step));

  test('grows by the greatest step', () => {
    assert.equal(needed('1.2.3'), '1.2.3');
    assert.equal(needed('1.2.3', 'patch'), '1.2.4');
    assert.equal(needed('1.2.3', 'minor'), '1.3.0');
    assert.equal(needed('1.2.3', 'major'), '2.0.0');
    const before = one([{ id: 'a', type: 'text' }]);
    assert.equal(requiredVersion(before, diffDefinitions(before, next([]))), '2.0.0');
  });

  test('counts from the release that a version comes before', () => {
    assert.equal(needed('2.0.0-beta.1'), '2.0.0-beta.1');
    assert.equal(needed('2.0.0-beta.1', 'major'), '2.0.0');
    assert.equal(needed('2.0.1-x-y', 'patch'), '2.0.1');
    assert.equal(needed('2.1.0-0', 'minor'), '2.1.0');
    assert.equal(needed('2.1.0-0', 'major'), '3.0.0');
  });
});

test('what is suggested can be declared, and then nothing is kept aside', () => {
  const before = one([
    { id: 'role', type: 'choice', label: label('Role'), options: [{ value: 'a', label: label('A') }] },
    { id: 'worries', type: 'number', label: label('Worry') },
  ]);
  const questions = [
    { id: 'roles', type: 'choice', label: label('Role'), options: [{ value: 'b', label: label('A') }] },
    { id: 'worry', type: 'number', label: label('Worry') },
  ];
  const migration = suggestMigration(diffDefinitions(before, next(questions)));
  assert.deepEqual(migration, {
    questions: { role: 'roles', worries: 'worry' },
    values: { roles: { a: 'b' } },
  });
  const declared = next(questions, { migrations: [{ to: '2.0.0', ...migration }] });
  assert.deepEqual(
    diffDefinitions(before, declared).map(({ effect, certain }) => `${effect} ${certain}`),
    ['answers-move true', 'answers-change true', 'answers-move true'],
  );
});

test('what is kept aside when a response is opened was told of before', () => {
  const untold = new Set(['none', 'results-change']);
  fc.assert(
    fc.property(versions, ({ before, after, answers }) => {
      const { response } = openResponse(before, saved(answers));
      const changes = diffDefinitions(before, after);
      assert.deepEqual(diffDefinitions(after, after), []);
      for (const { address, answer } of openResponse(after, response).kept) {
        const path = address.replace(/\/(row\d+|r)(?=\/|$)/g, '');
        const meets = (other: string): boolean =>
          `${path}/`.startsWith(`${other}/`) || other.startsWith(`${path}/`);
        // What is removed is told where it stood; what is left of it is kept where the migration led.
        const moved = (old: string): string =>
          (after.migrations ?? []).reduce((each, step) => pathAfter(step, each), old);
        const isTold = changes.some(
          ({ effect, path: place, from = place }) =>
            !untold.has(effect) && [place, from, moved(from)].some(meets),
        );
        assert.ok(isTold, `${address} ${JSON.stringify(answer)}: ${told(changes).join('; ')}`);
      }
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
  );
});
