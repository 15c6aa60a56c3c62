import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { createQuestionnaire, openResponse } from 'talkoot/engine';
import { versions } from './generated-versions.ts';
import { saved } from './saved.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1500);

/** Every value a person gave, as text, whatever it was converted to; sorted. Ids of rows are no answers. */
function leaves(...parts: readonly unknown[]): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) found.push(String(value).replace(/^w(?=\d$)/, 'v'));
    else
      for (const [key, inner] of Object.entries(value))
        if (key !== 'id' || !('answers' in value)) visit(inner);
  };
  parts.forEach(visit);
  return found.sort();
}

/** Answers by path and rows. */
function flat(answers: object, path = '', rows = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [id, answer] of Object.entries(answers)) {
    const inner = (given: unknown, row: string): void => {
      const { answers: members } = given as { answers?: unknown };
      if (typeof members === 'object' && members !== null)
        for (const entry of flat(members, `${path}${id}/`, rows + row)) found.set(...entry);
    };
    if (Array.isArray(answer))
      for (const row of answer) inner(row ?? {}, `:${String((row as { id?: unknown })?.id)}`);
    else if (typeof answer === 'object' && answer !== null) inner(answer, '');
    found.set(`${path}${id}${rows}`, answer);
  }
  return found;
}

test('no answer ever vanishes between versions', () => {
  let moved = 0;
  fc.assert(
    fc.property(versions, ({ after, answers, setAside, stays }) => {
      const opened = openResponse(after, saved(answers), setAside);
      const { response, kept } = opened;
      const given = kept.map(({ answer }) => answer);
      assert.deepEqual(leaves(response.answers, opened.setAside, given), leaves(answers, setAside));

      // What fits is where it belongs.
      const [before, now] = [flat(answers), flat(response.answers)];
      for (const [place, answer] of before) {
        const [path, ...rows] = place.split(':');
        const target = stays.get(path!);
        const inner = leaves(answer).length > 0 && !JSON.stringify(answer).includes('"answers"');
        if (target === undefined || !inner) continue;
        moved += Number(target !== path);
        const found = now.get([target, ...rows].join(':'));
        // A matrix or allocation is kept in parts.
        const misfits = kept.filter(
          ({ reason, address: at }) => reason !== 'unknown-question' || /\/(nonresponse|invalid)$/.test(at),
        );
        const isKept = leaves(answer).every((leaf) => leaves(misfits).includes(leaf));
        assert.ok(isDeepStrictEqual(found, answer) || isKept, `${place} is not at ${target}`);
      }

      // Opened once is opened for good.
      const again = openResponse(after, JSON.parse(JSON.stringify(response)), opened.setAside);
      assert.deepEqual(again, { response, kept: [], setAside: opened.setAside, changed: false });

      if (after.hidden === 'clear') return;
      const begun = createQuestionnaire(after, { response, setAside: opened.setAside! });
      const all = [begun.response().answers, begun.setAside(), begun.kept.map(({ answer }) => answer)];
      assert.deepEqual(leaves(...all, given), leaves(answers, setAside));
    }),
    { numRuns: RUNS },
  );
  assert.ok(moved > RUNS / 10, `only ${moved} answers were moved`);
});
