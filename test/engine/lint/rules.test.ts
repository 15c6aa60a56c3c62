import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ASKED, codes, found } from './linted.ts';

describe('options that expressions name', () => {
  const about = (facet: string, source: string): string[] =>
    found([...ASKED, { id: 'asked', type: 'text', [facet]: source }]).map(
      ({ code, message }) => `${code}: ${message}`,
    );
  const unknown = [
    ["role == 'orgniser'", 'organiser'],
    ["'membr' != role", 'member'],
    ["role in ['member', 'organisr']", 'organiser'],
    ["'blu' in tags", 'blue'],
    ["support.family == 'mucch'", 'much'],
    ["'frist' in order", 'first'],
    ["order[0] == 'frist'", 'first'],
    ["goals.exists(goal, goal.kind == 'smal')", 'small'],
    ["tags.all(tag, tag == 'reed')", 'red'],
    ["nonresponse(age) == 'latr'", 'later'],
    ["size_of == 'yung'", 'young'],
    ["'litle' in values(support)", 'little'],
    ["(role ?? 'membr') == 'membre'", 'member'],
  ];
  for (const [source, meant] of unknown)
    test(source, () => {
      const [first, ...others] = about('relevant', source!);
      assert.match(first ?? '', new RegExp(`^unknown-option: .*, did you mean "${meant}"\\?`));
      assert.deepEqual(others, []);
    });

  test('the other option is there only when it is offered', () => {
    assert.deepEqual(codes([...ASKED, { id: 'asked', type: 'text', relevant: "part == 'other'" }]), []);
    assert.deepEqual(codes([...ASKED, { id: 'asked', type: 'text', relevant: "role == 'other'" }]), [
      '[17].relevant: unknown-option',
    ]);
  });

  test('a text that stands in for an empty answer may be compared with', () => {
    assert.deepEqual(about('relevant', "(role ?? 'none') == 'none'"), []);
  });
});

describe('filters', () => {
  const options = [{ value: 'a' }, { value: 'b' }];
  const source = { id: 'allies', type: 'choices', options: [{ value: 'a' }] };

  test('that offer nothing, everything, or never some', () => {
    const filtered = (filter: string): string[] =>
      codes([source, { id: 'best', type: 'choice', options, filter }]);
    assert.deepEqual(filtered("option == 'a' && 'a' in allies"), ['[1].options[1]: never-offered']);
    assert.deepEqual(filtered('option in allies'), ['[1].options[1]: never-offered']);
    assert.deepEqual(filtered("option == 'a' && option == 'b'"), ['[1].filter: empty-filter']);
    assert.deepEqual(filtered("option in ['a', 'b']"), ['[1].filter: always-holds']);
    assert.deepEqual(filtered("option == 'a' || answered(allies)"), []);
    assert.deepEqual(filtered("option == 'cc'"), ['[1].filter: unknown-option']);
  });

  test('of a matrix are asked of its rows', () => {
    const matrix = { id: 'm', type: 'matrix', rows: [{ id: 'a' }, { id: 'c' }], options };
    assert.deepEqual(codes([source, { ...matrix, filter: "option in allies || option == 'a'" }]), [
      '[1].rows[1]: never-offered',
    ]);
  });
});

describe('properties', () => {
  test('names the host does not give', () => {
    const questions = [
      { id: 'who', type: 'list', list: 'actrs' },
      { id: 'code', type: 'text', check: 'postcode' },
    ];
    assert.deepEqual(codes(questions), []);
    const options = { lists: ['actors'], checks: ['postcodes'] };
    assert.deepEqual(codes(questions, {}, options), ['[0].list: unknown-list', '[1].check: unknown-check']);
    assert.deepEqual(codes(questions, {}, { lists: ['actrs'], checks: ['postcode'] }), []);
  });

  test('what is read-only cannot be asked for, nor refused', () => {
    const question = { id: 'n', type: 'number', required: true, constraint: 'n > 3' };
    assert.deepEqual(codes([{ ...question, readonly: true }]), [
      '[0].required: readonly-required',
      '[0].constraint: dead-constraint',
    ]);
    const group = { id: 'g', type: 'group', readonly: true, questions: [question] };
    assert.equal(codes([group]).length, 2);
    assert.deepEqual(
      codes([
        { ...question, readonly: false },
        { id: 'm', type: 'number', readonly: 'n == 4', required: true },
      ]),
      [],
    );
  });

  test('limits of rows where there are none', () => {
    const group = { id: 'g', type: 'group', questions: [{ id: 't', type: 'text' }], min: 1, max: 3 };
    assert.deepEqual(codes([group]), ['[0].min: no-effect', '[0].max: no-effect']);
    assert.deepEqual(codes([{ ...group, repeat: false, min: undefined }]), ['[0].max: no-effect']);
    assert.deepEqual(codes([{ ...group, repeat: true }]), []);
  });

  test('what stands twice', () => {
    const questions = [{ id: 't', type: 'text', label: { fi: 'T' } }];
    const languages = ['fi', 'en-GB', 'fi'];
    const doubled = codes(questions, { languages }, { texts: { 'en-GB': { 't.label': 'T' } } });
    assert.deepEqual(doubled, ['languages[2]: duplicate-language']);
    const steps = (...versions: string[]): object => ({
      version: '2.0.0',
      migrations: versions.map((to) => ({ to, questions: { old: 't' } })),
    });
    const [first, ...others] = codes([{ id: 't', type: 'text' }], steps('1.1.0', '1.2.0', '1.1.0'));
    assert.deepEqual([first, others], ['migrations[2].to: duplicate-migration', []]);
    assert.deepEqual(codes([{ id: 't', type: 'text' }], steps('1.1.0', '1.2.0')), []);
  });

  test('what locks itself', () => {
    assert.deepEqual(codes([{ id: 'n', type: 'number', readonly: 'answered(n)' }]), [
      '[0].readonly: self-reference',
    ]);
  });

  test('empty sections and groups, options that all stand alone, ids that look alike', () => {
    const options = [
      { value: 'a', exclusive: true },
      { value: 'b', exclusive: true },
    ];
    assert.deepEqual(codes([]), [': empty']);
    assert.deepEqual(codes([{ id: 'g', type: 'group', questions: [] }]), ['[0].questions: empty']);
    assert.deepEqual(codes([{ id: 'c', type: 'choices', options }]), ['[0].options: all-exclusive']);
    assert.deepEqual(codes([{ id: 'c', type: 'choices', options, other: true }]), []);
    assert.deepEqual(
      codes([
        { id: 'name', type: 'text' },
        { id: 'Name', type: 'text' },
      ]),
      ['[1].id: similar-id'],
    );
  });

  test('patterns that no length allows', () => {
    const text = { id: 't', type: 'text' };
    assert.deepEqual(codes([{ ...text, pattern: '[0-9]{5}', maxLength: 4 }]), [
      '[0].pattern: impossible-pattern',
    ]);
    assert.deepEqual(codes([{ ...text, pattern: '(ab?|c)', minLength: 5 }]), [
      '[0].pattern: impossible-pattern',
    ]);
    assert.deepEqual(codes([{ ...text, pattern: '(ab?|c)', minLength: 4 }]), []);
    assert.deepEqual(codes([{ ...text, pattern: '[0-9]{5}', maxLength: 5 }]), []);
    assert.deepEqual(codes([{ ...text, pattern: 'a*', minLength: 500 }]), []);
  });

  test('calculations that nothing reads, in a definition that carries its texts', () => {
    const label = { en: 'Age' };
    const calculation = { id: 'later', type: 'calculation', calculate: 'age + 1' };
    assert.deepEqual(codes([{ id: 'age', type: 'number' }, calculation]), []);
    const asked = { id: 'age', type: 'number', label };
    assert.deepEqual(codes([asked, calculation]), ['[1]: unused-calculation']);
    assert.deepEqual(codes([asked, { ...calculation, label }]), []);
    assert.deepEqual(codes([{ ...asked, hint: { en: 'Then you are {{later}}' } }, calculation]), []);
    const scores = [{ id: 'sum', of: ['later'], method: 'sum', missing: 'refuse' }];
    assert.deepEqual(codes([asked, calculation], { scores }), []);
  });
});
