import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, lineage, nextRevision, parseNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';

/** A network after some savings. */
function saved(network: Network, times: number): Network {
  return times === 0 ? network : saved(nextRevision(network), times - 1);
}

describe('revisions', () => {
  test('a saving gives another name and tells where it came from', () => {
    const first = createNetwork({ title: 'Verkosto' });
    const second = nextRevision(first);
    assert.notEqual(second.revision, first.revision);
    assert.deepEqual(second, { ...first, revision: second.revision, parents: [first.revision] });
    const third = nextRevision(second);
    assert.deepEqual([third.parents, third.ancestors], [[second.revision], [first.revision]]);
    assert.equal(third.id, first.id);
    assert.deepEqual(parseNetwork(third), third);
  });

  test('two people find where their copies parted, however often each saved', () => {
    const common = fc.nat(5);
    fc.assert(
      fc.property(common, fc.nat(30), fc.nat(30), (before, mine, theirs) => {
        const base = saved(createNetwork({ title: 'Verkosto' }), before);
        const myCopy = saved(base, mine);
        const theirLineage = lineage(saved(base, theirs));
        assert.equal(
          lineage(myCopy).find((revision) => theirLineage.includes(revision)),
          base.revision,
        );
      }),
    );
  });

  test('a merged copy continues both, and the next merge parts from there', () => {
    const base = saved(createNetwork({ title: 'Verkosto' }), 2);
    const [mine, theirs] = [saved(base, 3), saved(base, 1)];
    const merged = nextRevision(mine, theirs);
    assert.deepEqual(merged.parents, [mine.revision, theirs.revision]);
    for (const copy of [mine, theirs, base]) assert.ok(lineage(merged).includes(copy.revision));
    assert.equal(new Set(lineage(merged)).size, lineage(merged).length);
    const later = lineage(saved(theirs, 2));
    assert.equal(
      lineage(saved(merged, 2)).find((revision) => later.includes(revision)),
      theirs.revision,
    );
    assert.deepEqual(nextRevision(mine, mine).parents, [mine.revision]);
  });

  test('the oldest are forgotten', () => {
    const old = saved(createNetwork({ title: 'Verkosto' }), 250);
    assert.equal(lineage(old).length, 202);
    assert.deepEqual(parseNetwork(old), old);
  });
});
