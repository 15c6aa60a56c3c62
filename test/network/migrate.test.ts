import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createNetwork, migrate } from 'talkoot/network';
import type { JsonObject, Migration } from 'talkoot/network';
import { errorOf } from './networks.ts';

const nameToTitle: Migration = ({ name, ...rest }) => ({ ...rest, title: name });
const titlePerLanguage: Migration = (document) => ({ ...document, title: { fi: document['title'] } });
const steps = [nameToTitle, titlePerLanguage];

describe('bringing a file to the present format', () => {
  test('takes the steps from its own format on, in order', () => {
    const old: JsonObject = { talkoot: 1, name: 'Verkosto', future: [1] };
    assert.deepEqual(migrate(old, steps), { talkoot: 3, title: { fi: 'Verkosto' }, future: [1] });
    assert.deepEqual(migrate({ talkoot: 2, title: 'A' }, steps), { talkoot: 3, title: { fi: 'A' } });
    assert.deepEqual(migrate({ talkoot: 3, title: 'A' }, steps), { talkoot: 3, title: 'A' });
    assert.deepEqual(old, { talkoot: 1, name: 'Verkosto', future: [1] });
  });

  test('leaves alone what has no format', () => {
    for (const talkoot of [undefined, '1', 0, 1.5, NaN])
      assert.deepEqual(migrate({ talkoot }, steps), { talkoot });
  });

  test('refuses what is ahead of it', () => {
    const { reason, problems } = errorOf(() => migrate({ talkoot: 4 }, steps));
    assert.deepEqual([reason, problems[0]?.message], ['newer', 'format 4; this version reads up to 3']);
  });

  test('tells which step could not make sense of it', () => {
    const fails: Migration = () => {
      throw new TypeError('no actors');
    };
    const { reason, problems } = errorOf(() => migrate({ talkoot: 1 }, [nameToTitle, fails]));
    assert.equal(reason, 'damaged');
    assert.equal(problems[0]?.message, 'cannot be brought to format 3: TypeError: no actors');
  });

  test('what is written today needs no step, and one format more is ahead', () => {
    const { talkoot } = createNetwork({ title: '' });
    assert.deepEqual(migrate({ talkoot }), { talkoot });
    assert.equal(errorOf(() => migrate({ talkoot: talkoot + 1 })).reason, 'newer');
  });
});
