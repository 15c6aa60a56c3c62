import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Texts } from 'talkoot/engine';
import { found } from './linted.ts';

const role = {
  id: 'role',
  type: 'choice',
  options: [{ value: 'a' }, { value: 'b' }],
  nonresponse: ['later'],
};
const goals = { id: 'goals', type: 'group', repeat: true, questions: [{ id: 'by', type: 'date' }] };
const TEXTS = {
  '@language': 'fi',
  title: 'Otsikko',
  'role.label': 'Rooli',
  'role.option.a': 'A',
  'role.option.b': 'B',
  'nonresponse.later': 'Myöhemmin',
  'goals.label': 'Tavoitteet',
  'goals.row': 'Tavoite',
  'goals.by.label': 'Milloin?',
};

function told(
  texts: Texts | undefined,
  questions: readonly object[] = [role, goals],
  languages = ['fi'],
): string[] {
  return found(questions, { languages }, texts && { texts }).map(({ path, code, language }) =>
    [language ?? path.replace('sections[0].questions', ''), language ? path : '', code]
      .filter(Boolean)
      .join(' '),
  );
}

describe('missing texts', () => {
  test('none, as long as nobody tells which there are', () => assert.deepEqual(told(undefined), []));

  test('none when all are there', () => assert.deepEqual(told({ fi: TEXTS }), []));

  test('labels, options and nonresponses that are nowhere', () => {
    assert.deepEqual(told({ fi: { 'role.label': 'Rooli', 'role.option.b': 'B' } }), [
      '[0] missing-text',
      '[0].options[0] missing-text',
      '[1] missing-label',
      '[1].questions[0] missing-label',
    ]);
  });

  test('texts that one language has and another has not', () => {
    const { title: _, 'goals.row': __, ...sv } = { ...TEXTS, 'role.option.a': '  ' };
    assert.deepEqual(told({ fi: TEXTS, sv }, undefined, ['fi', 'sv']), [
      'title missing-text',
      '[0].options[0].label missing-text',
      '[1].texts.row missing-text',
    ]);
  });

  test('a language without any', () => {
    assert.deepEqual(told({ fi: TEXTS }, undefined, ['fi', 'sv']), ['languages[1] missing-language']);
  });

  test('in a definition that carries its own', () => {
    const questions = [
      { id: 'a', type: 'text', label: { fi: 'A' } },
      { id: 'b', type: 'text' },
    ];
    assert.deepEqual(told(undefined, questions), ['[1] missing-label']);
    assert.deepEqual(told(undefined, [{ ...questions[0], label: { fi: 'A', en: 'A' } }]), [
      '[0].label.en unknown-language',
    ]);
  });

  test('a text for one group of respondents is one', () => {
    assert.deepEqual(told({ fi: { 'a.label@staff': 'A' } }, [{ id: 'a', type: 'text' }]), []);
  });
});

describe('texts that are written, but empty', () => {
  const label = { fi: 'A' };

  test('are told where they stand', () => {
    assert.deepEqual(told(undefined, [{ id: 'a', type: 'text', label: { fi: '' } }]), [
      '[0].label.fi missing-label',
    ]);
    assert.deepEqual(told(undefined, [{ id: 'a', type: 'text', label, hint: { fi: ' \n' } }]), [
      '[0].hint.fi missing-text',
    ]);
    const options = [{ value: 'a', label: { fi: 'A', sv: '' } }];
    assert.deepEqual(
      told(undefined, [{ id: 'a', type: 'choice', label: { fi: 'A', sv: 'A' }, options }], ['fi', 'sv']),
      ['[0].options[0].label.sv missing-text'],
    );
  });

  test('hide those in text files', () => {
    const questions = [{ id: 'a', type: 'text', label: { fi: '' } }];
    assert.deepEqual(told({ fi: { 'a.label': 'A' } }, questions), ['[0].label.fi missing-label']);
  });
});

describe('texts that say why an answer is refused', () => {
  const questions = [
    { id: 'a', type: 'text', pattern: 'x+', check: 'postcode' },
    { id: 'b', type: 'number', constraint: 'b > 3' },
  ];
  const labels = { 'a.label': 'A', 'b.label': 'B' };
  const reasons = { 'a.pattern': 'x', 'a.check': 'x', 'b.constraint': 'x' };

  test('are missed where there are text files', () => {
    assert.deepEqual(told({ fi: labels }, questions), [
      '[0].pattern missing-text',
      '[0].check missing-text',
      '[1].constraint missing-text',
    ]);
    assert.deepEqual(told({ fi: { ...labels, ...reasons } }, questions), []);
    assert.deepEqual(told(undefined, questions), []);
    const inline = { ...questions[1], texts: { constraint: { fi: 'x' } } };
    assert.deepEqual(told({ fi: { 'b.label': 'B' } }, [inline]), []);
  });
});

describe('texts in the definition', () => {
  const roles = (question: object, texts: Record<string, string>): string[] => {
    const inline = Object.entries(texts).map(([role, text]) => [role, { fi: text }]);
    return told(undefined, [{ id: 'q', ...question, texts: Object.fromEntries(inline) }]);
  };

  test('of what does not exist', () => {
    assert.deepEqual(
      roles(role, { 'option.zz': 'x', 'point.3': 'x', constriant: 'x', 'nonresponse.foo': 'x' }),
      [
        '[0].texts.option.zz unknown-key',
        '[0].texts.point.3 unknown-key',
        '[0].texts.constriant unknown-key',
        '[0].texts.nonresponse.foo unknown-key',
      ],
    );
    const scale = { type: 'scale', min: 0, max: 1, step: 0.1 };
    assert.deepEqual(roles(scale, { 'point.0.3': 'x', 'point.0.35': 'x', 'point.2': 'x' }), [
      '[0].texts.point.0.35 unknown-key',
      '[0].texts.point.2 unknown-key',
    ]);
    assert.deepEqual(roles({ type: 'text' }, { label: 'x' }), ['[0].texts.label unknown-key']);
  });

  test('are left to the host where only it knows', () => {
    assert.deepEqual(
      roles({ type: 'boolean' }, { 'option.true': 'x', howToAnswer: 'x', constraint: 'x' }),
      [],
    );
    assert.deepEqual(roles({ type: 'list', list: 'actors' }, { 'option.any': 'x' }), []);
    assert.deepEqual(
      roles({ type: 'matrix' }, { 'row.any': 'x' }).filter((each) => /unknown-key/.test(each)),
      [],
    );
  });

  test('of the whole and of scores', () => {
    const scores = [
      { id: 's', of: ['q'], method: 'sum', missing: 'refuse', texts: { 'option.a': { fi: 'x' } } },
    ];
    const texts = { 'nonresponse.later': { fi: 'x' }, 'nonresponse.never': { fi: 'x' } };
    const asked = [{ id: 'q', type: 'scale', min: 1, max: 2, nonresponse: ['later'] }];
    assert.deepEqual(
      found(asked, { languages: ['fi'], texts, scores }).map(({ path }) => path),
      ['texts.nonresponse.never', 'scores[0].texts.option.a'],
    );
  });

  test('get the role that was meant', () => {
    const texts = { constriant: { fi: 'x' }, 'option.memebr': { fi: 'x' }, 'option.q': { fi: 'x' } };
    const options = [{ value: 'member' }, { value: 'a' }];
    const findings = found([{ id: 'q', type: 'choice', options, texts }], { languages: ['fi'] });
    assert.deepEqual(
      findings.map(({ fix }) => fix?.map(({ path }) => path.split('/').at(-1))),
      [['constraint'], ['option.member'], undefined],
    );
  });
});

describe('keys of text files', () => {
  const keys = (others: Record<string, string>): string[] => told({ fi: { ...TEXTS, ...others } });

  test('that belong to nothing', () => {
    assert.deepEqual(keys({ 'rol.label': 'x' }), ['fi rol.label unknown-key']);
    assert.deepEqual(keys({ 'role.lable': 'x' }), ['fi role.lable unknown-key']);
    assert.deepEqual(keys({ 'role.option.c': 'x' }), ['fi role.option.c unknown-key']);
    assert.deepEqual(keys({ 'role.point.3': 'x' }), ['fi role.point.3 unknown-key']);
    assert.deepEqual(keys({ 'nonresponse.never': 'x' }), ['fi nonresponse.never unknown-key']);
    assert.deepEqual(keys({ 'elsewhere.label@staff': 'x' }), ['fi elsewhere.label@staff unknown-key']);
  });

  test('that only the host knows are left to it', () => {
    assert.deepEqual(
      keys({ credit: 'x', '@status': 'x', 'role.audio': 'x.mp3', 'role.howToAnswer': 'x' }),
      [],
    );
  });

  test('in a language that the definition does not name', () => {
    assert.deepEqual(told({ fi: TEXTS, et: { title: 'x' } }), ['et @language unknown-language']);
    assert.deepEqual(told({ fi: TEXTS, 'fi-simple': { title: 'x' } }), []);
  });
});

describe('expressions in texts', () => {
  test('are looked at in text files too', () => {
    assert.deepEqual(told({ fi: { ...TEXTS, 'goals.label': 'Kun {{rol}}' } }), ['fi goals.label expression']);
    assert.deepEqual(told({ fi: { ...TEXTS, 'goals.label': "{{role == 'cc' ? 1 : 2}}" } }), [
      'fi goals.label unknown-option',
    ]);
    assert.deepEqual(told({ fi: { ...TEXTS, 'goals.by.label': 'Kun {{role}}, {{by}}' } }), []);
  });

  test('name the same in all languages', () => {
    const fi = { ...TEXTS, 'goals.label': 'Rooli {{role}}?' };
    assert.deepEqual(told({ fi, sv: TEXTS }, undefined, ['fi', 'sv']), ['sv goals.label piping-differs']);
    assert.deepEqual(
      told({ fi, sv: { ...fi, 'goals.label': '{{ role }} är?' } }, undefined, ['fi', 'sv']),
      [],
    );
  });
});

test('a text in which a name is wrong is not compared with others', () => {
  const fi = { ...TEXTS, 'goals.label': 'Rooli {{role}}?' };
  const wrong = { ...TEXTS, 'goals.label': 'Roll {{rloe}}?' };
  assert.deepEqual(told({ fi, sv: wrong }, undefined, ['fi', 'sv']), ['sv goals.label expression']);
  const label = { fi: 'Kun {{role}}', sv: 'När {{rloe}}' };
  const asked = [role, { id: 'a', type: 'text', label }].map((each) => ({
    label: { fi: 'R', sv: 'R' },
    ...each,
  }));
  assert.deepEqual(
    told(undefined, asked, ['fi', 'sv']).filter((each) => !/missing/.test(each)),
    ['[1].label.sv expression'],
  );
});

test('quotes in an expression may hold braces', () => {
  const piped = { fi: { ...TEXTS, 'goals.label': "{{role == 'a' ? '}}' : rol}}" } };
  assert.deepEqual(told(piped), ['fi goals.label expression']);
});

test('options that are called the same', () => {
  assert.deepEqual(told({ fi: { ...TEXTS, 'role.option.b': 'A' } }), ['[0] duplicate-label']);
});
