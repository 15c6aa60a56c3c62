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

describe('keys of text files', () => {
  const keys = (others: Record<string, string>): string[] => told({ fi: { ...TEXTS, ...others } });

  test('that belong to nothing', () => {
    assert.deepEqual(keys({ 'rol.label': 'x' }), ['fi rol.label unknown-key']);
    assert.deepEqual(keys({ 'role.lable': 'x' }), ['fi role.lable unknown-key']);
    assert.deepEqual(keys({ 'role.option.c': 'x' }), ['fi role.option.c unknown-key']);
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

test('options that are called the same', () => {
  assert.deepEqual(told({ fi: { ...TEXTS, 'role.option.b': 'A' } }), ['[0] duplicate-label']);
});
