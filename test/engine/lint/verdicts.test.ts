import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ASKED, codes } from './linted.ts';

/** What is found in a condition over {@link ASKED}. */
function about(facet: string, source: string, type = 'text'): string[] {
  return codes([...ASKED, { id: 'asked', type, [facet]: source }]).map((line) => line.split(': ')[1]!);
}

describe('conditions that never hold', () => {
  for (const condition of [
    'age > 5 && age < 3',
    'age > 120',
    'age == 2.5',
    'age > 2 && age < 3',
    '120 < age',
    "role == 'organiser' && role == 'member'",
    "role == 'organiser' && !answered(role)",
    "answered(role) && nonresponse(role) == 'later'",
    "role in ['organiser'] && role in ['member']",
    "role != 'organiser' && role != 'member'",
    'role == part',
    "part != 'music' && part != 'food' && part != 'other'",
    "'red' in tags && 'none' in tags",
    'count(tags) > 2',
    "'red' in tags && 'blue' in tags && size(tags) == 1",
    "'red' in tags && count(tags) == 0",
    'count(order) == 1',
    'level == 2',
    'level + 1 > 6',
    'double > 240',
    'double < 0',
    "born < '2000-01-01'",
    "born > '2010-05-05' && born < '2010-05-06'",
    "born == '1999-02-28'",
    "since < '2020-01'",
    "since > '2020-12' && since < '2021-01'",
    "name == ''",
    'size(name) > 10',
    "name > 'b' && name < 'a'",
    'member && !member',
    'member == true && member == false',
    'shares.bread > 100',
    "support.family == 'little' && support['family'] == 'much'",
    'count(goals) > 4',
    'count(actors) == 4',
    'weight < 1 ? true : false',
    '(age ?? 0) < 0',
    'age < weight && weight < age',
    'today() > today()',
    '1 + 1 == 3',
    'false',
  ])
    test(condition, () => assert.deepEqual(about('relevant', condition), ['unreachable']));
});

describe('conditions that always hold', () => {
  for (const condition of [
    "role == 'organiser' || role == 'member' || !answered(role)",
    'age >= 0 || !answered(age)',
    '(age ?? 5) >= 0',
    'count(tags) <= 2',
    "!('red' in tags && 'none' in tags)",
    "size_of in ['old', 'young'] || !answered(size_of)",
    'true',
    'today() == today()',
    "!answered(name) || name >= ''",
  ])
    test(condition, () => assert.deepEqual(about('required', condition), ['always-holds']));
});

describe('conditions about which nothing is said', () => {
  for (const condition of [
    // Empty makes a comparison false, so these are no tautologies.
    "role == 'organiser' || role != 'organiser'",
    'age >= 0',
    'age > 5 && age < 7',
    'weight > 2 && weight < 3',
    "part == 'other'",
    "'red' in tags && count(tags) == 2",
    "order[0] == 'first'",
    "values(support).exists(each, each == 'much')",
    "goals.exists(goal, goal.kind == 'small') && goals.exists(goal, goal.kind == 'large')",
    "name > 'a' && name < 'b'",
    "contains(name, 'x') && !contains(name, 'y')",
    "since > '2020-11' && since < '2021-01'",
    'double > 239',
    'age % 2 == 1',
    'age / 0 == 1 || age > 5',
    'shares.bread + shares.salt == 100',
    "actors.exists(actor, actor == 'x')",
    'days(born, today()) > 3',
    'years(born, today()) < 18',
    "nonresponse(age) == 'later'",
    '!answered(age)',
    'age < weight',
    "(role ?? 'none') == 'none'",
    'level == 3',
    'age * 2 == weight',
  ])
    test(condition, () => assert.deepEqual(about('relevant', condition), []));
});

describe('constraints', () => {
  test('refuse nothing', () => {
    assert.deepEqual(codes([{ id: 'n', type: 'number', min: 3, constraint: 'n > 2' }]), [
      '[0].constraint: dead-constraint',
    ]);
    assert.deepEqual(codes([{ id: 'n', type: 'text', constraint: 'answered(n)' }]), [
      '[0].constraint: dead-constraint',
    ]);
  });

  test('refuse everything', () => {
    const found = codes([{ id: 'n', type: 'number', max: 3, constraint: 'n > 3' }]);
    assert.deepEqual(found, ['[0].constraint: impossible-constraint']);
  });

  test('an empty outcome refuses nothing, and so does an unanswered question', () => {
    const others = [{ id: 'a', type: 'number' }];
    assert.deepEqual(
      codes([...others, { id: 'n', type: 'number', constraint: 'n > a || !answered(a)' }]),
      [],
    );
    assert.deepEqual(codes([{ id: 'n', type: 'number', min: 3, constraint: 'n > 3' }]), []);
  });
});

describe('parts of conditions', () => {
  test('beside || that never hold, beside && that always do', () => {
    assert.deepEqual(about('relevant', "role == 'member' || age > 120"), ['dead-part']);
    assert.deepEqual(about('relevant', "role == 'member' && (age > 3 || count(tags) < 3)"), ['dead-part']);
    assert.deepEqual(about('relevant', "role == 'member' || age == 120"), []);
  });
});
