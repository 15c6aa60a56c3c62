import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collate } from 'talkoot/results';
import { choice, defined, groups, response } from './made.ts';
import { compositions, findings } from './worlds.ts';

/** Two options of which anybody may choose both; a world says how many chose x, y, and both. */
const definition = defined({ ...choice('q', ['x', 'y']), type: 'choices' });
const KINDS = [['x'], ['y'], ['x', 'y']];

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const chose = ([x, y, both]: readonly number[]): number[] => [x! + both!, y! + both!];
const responses = (counts: readonly number[]) =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => response({ q: KINDS[at]! })));
const publish = (counts: readonly number[], options: object = {}) =>
  collate(definition, responses(counts), { groups, minimumGroup: 3, ...options });
const upTo = (least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, each) => compositions(least + each, 3)).flat();

/** An option that all of fewer than ten chose. */
const byAll = (counts: readonly number[], option: number): string | undefined =>
  sum(counts) > 0 && sum(counts) < 10 && chose(counts)[option] === sum(counts) ? 'all' : undefined;

describe('any of several options', () => {
  test('that all chose an option is not found out', () => {
    const worlds = upTo(1, 9);
    const secrets = [0, 1].map((option) => ({
      name: `option ${option}`,
      of: (world: number[]) => byAll(world, option),
    }));
    assert.deepEqual(
      findings(worlds, (world) => publish(world), secrets),
      [],
    );
    assert.ok(findings(worlds, chose, secrets).length > 0);
  });

  test('nor of those who came between two pictures, or before the first', () => {
    interface Growth {
      readonly first: readonly number[];
      readonly more: readonly number[];
    }
    const grown = ({ first, more }: Growth): number[] => first.map((count, at) => count + more[at]!);
    const worlds = [
      ...upTo(3, 5).flatMap((first) => upTo(0, 5).map((more) => ({ first, more }))),
      ...upTo(3, 4).flatMap((first) => upTo(10, 11).map((more) => ({ first, more }))),
    ];
    // What ten or more all chose may be told, and tells it of each of them.
    const isOpen = (world: Growth, option: number): boolean =>
      sum(grown(world)) < 10 || chose(grown(world))[option] !== sum(grown(world));
    const secrets = [0, 1].flatMap((option) =>
      (['first', 'more'] as const).map((part) => ({
        name: `option ${option}, ${part}`,
        of: (world: Growth) => (isOpen(world, option) ? byAll(world[part], option) : undefined),
      })),
    );
    const both =
      (isBlind: boolean) =>
      (world: Growth): unknown => {
        const before = publish(world.first);
        return [before, publish(grown(world), isBlind ? {} : { previous: before })];
      };
    assert.deepEqual(findings(worlds, both(false), secrets), []);
    assert.ok(findings(worlds, both(true), secrets).length > 0);
  });
});
