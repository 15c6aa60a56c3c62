import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCollation } from 'talkoot/results';
import { groups, ladder, randomLadder, verdicts } from './made.ts';

test('100,000 responses of 24 questions, a thousand at a time, in a few seconds of processor time', () => {
  const some = randomLadder(1, 1000);
  const collation = createCollation(ladder, { groups, verdicts });
  let longest = 0;
  const before = process.cpuUsage();
  for (let part = 0; part < 100; part += 1) {
    const ids = part.toString(16).padStart(4, '0');
    const responses = some.map((each) => ({ ...each, id: ids + each.id.slice(4) }));
    const started = performance.now();
    for (const each of responses) assert.equal(collation.add(each), undefined);
    longest = Math.max(longest, performance.now() - started);
  }
  const collated = collation.result();
  const { user, system } = process.cpuUsage(before);
  assert.equal(collated.groups[0]!.responses, 100_000);
  console.log(
    `${((user + system) / 1e6).toFixed(1)} s of processor time; longest thousand ${longest.toFixed(0)} ms`,
  );
  assert.ok((user + system) / 1e6 < 15, `${(user + system) / 1e6} s`);
});
