import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { linkedRound, readRoundLink, roundLink, RoundLinkError } from 'talkoot/network';
import { anyRound, round } from './rounds.ts';

const PAGE = 'https://kunta.example/portaat.fi.html';
const link = roundLink(PAGE, round, { group: 'participants', language: 'ar' });

function refusal(fragment: string): RoundLinkError {
  try {
    readRoundLink(fragment);
  } catch (error) {
    if (error instanceof RoundLinkError) return error;
    throw error;
  }
  throw new Error(`opened: ${fragment}`);
}

/** A link of any content, whole as far as length and checksum go. */
function linkOf(content: unknown): string {
  const code = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString(
    'base64url',
  );
  return `#talkoot.1.${code.length + 8}.${code}${crc32(code).toString(16).padStart(8, '0')}`;
}

function contentOf(whole: string): Record<string, unknown> {
  const body = whole.split('.').at(-1)!.slice(0, -8);
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
}

describe('the link of a round', () => {
  test('gives back the round, the group and the language', () => {
    const opened = readRoundLink(new URL(link).hash);
    assert.deepEqual(opened, { round: linkedRound(round), group: 'participants', language: 'ar' });
    assert.deepEqual(readRoundLink(link), opened);
    const { results: _, ...rest } = { ...round, results: {} };
    assert.deepEqual(opened.round, { ...rest, groups: [{ id: 'organisers' }, { id: 'participants' }] });
  });

  test('without a group leaves it to the respondent', () => {
    assert.deepEqual(readRoundLink(roundLink(PAGE, round)), { round: linkedRound(round) });
  });

  test('sends nothing to a server, and keeps the page as it was', () => {
    assert.equal(link.split('#')[0], PAGE);
    assert.equal(roundLink(`${PAGE}?lang=fi#old`, round).split('#')[0], `${PAGE}?lang=fi`);
    assert.match(new URL(link).hash, /^#talkoot\.1\.\d+\.[\w-]+[0-9a-f]{8}$/);
  });

  test('of an ordinary round has at most 1200 characters', () => {
    assert.ok(link.length <= 1200, `${link.length}`);
  });

  test('carries any text there is', () => {
    fc.assert(
      fc.property(anyRound, fc.boolean(), (any, chosen) => {
        const options = chosen ? { group: any.groups[0]!.id, language: any.languages[0]! } : {};
        const opened = readRoundLink(roundLink(PAGE, any, options));
        const groups = any.groups.map(({ id }) => ({ id }));
        assert.deepEqual(opened, { round: { ...any, groups }, ...options });
      }),
    );
  });

  test('says neither numbers of people nor results', () => {
    const text = JSON.stringify(contentOf(roundLink(PAGE, { ...round, results: { secret: 4711 } })));
    assert.doesNotMatch(text, /4711|secret|25|18/);
  });

  test('is not made of a group or language that the round does not have, or of no round', () => {
    assert.throws(() => roundLink(PAGE, round, { group: 'others', language: 'so' }), {
      name: 'RangeError',
      message: /group: "others".*organisers, participants\n- language: "so"/,
    });
    assert.throws(() => roundLink(PAGE, { ...round, closes: 'soon', minimumGroup: 4 }), {
      name: 'RangeError',
      message: /closes: "soon"[^]*minimumGroup: 4/,
    });
  });
});

describe('a link that went through other programs', () => {
  const opened = readRoundLink(link);
  const fragment = new URL(link).hash;

  test('opens with parameters or marks behind it or before it', () => {
    for (const end of ['&utm_source=mail', '?fbclid=Iw', '.', ')', '>', '%20', ' Kiitos!', '\n', '#x']) {
      assert.deepEqual(readRoundLink(fragment + end), opened, end);
    }
    assert.deepEqual(readRoundLink(`#utm_source=mail&${fragment.slice(1)}`), opened);
  });

  test('opens when its characters were escaped, even twice, or its lines broken', () => {
    const escaped = fragment.replace(/[._-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    assert.deepEqual(readRoundLink(escaped), opened);
    assert.deepEqual(readRoundLink(escaped.replaceAll('%', '%25')), opened);
    assert.deepEqual(readRoundLink(encodeURIComponent(link)), opened);
    for (const end of ['\n', '\r\n', '=\r\n', ' ', '%0A', '\u200b']) {
      assert.deepEqual(readRoundLink(fragment.replace(/.{70}/g, `$&${end}`)), opened, JSON.stringify(end));
    }
  });

  test('cut off anywhere, says that it is not whole', () => {
    for (let length = '#talkoot.'.length; length < fragment.length; length++) {
      assert.equal(refusal(fragment.slice(0, length)).reason, 'cut', fragment.slice(0, length));
    }
    assert.match(refusal(fragment.slice(0, 200)).message, /the link is not whole: 18\d of \d+ characters/);
  });

  test('with any character changed, is refused', () => {
    const start = fragment.lastIndexOf('.') + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: fragment.length - 1 }),
        fc.constantFrom(...'ABab01-_ä'),
        (place, sign) => {
          fc.pre(fragment[place] !== sign);
          const changed = fragment.slice(0, place) + sign + fragment.slice(place + 1);
          assert.equal(refusal(changed).reason, 'damaged');
        },
      ),
    );
    assert.equal(refusal(fragment.toLowerCase()).reason, 'damaged');
  });
});

describe('a link that is none of ours', () => {
  test('has no round in it', () => {
    for (const other of [
      '',
      '#',
      '#top',
      '#/route/1',
      '#access_token=x.y.z',
      '#talkoot',
      '#talkoot.html',
      '%',
    ]) {
      assert.equal(refusal(other).reason, 'none', other);
    }
  });

  test('is newer', () => {
    assert.equal(refusal('#talkoot.2.10.abc').reason, 'newer');
    assert.equal(refusal('#talkoot.2x').reason, 'damaged');
  });

  test('never gives anything but a round or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (text) => {
        assert.ok(refusal(text).problems.length > 0);
        assert.ok(refusal(`#talkoot.1.${text}`).problems.length > 0);
      }),
    );
  });

  test('with a content that is no round, lists all that is wrong', () => {
    const { i: _, ...content } = contentOf(link);
    const wrong = { ...content, c: '2026-02-31', g: [], k: 2, t: 1, p: { '!': 'x' } };
    const { reason, problems } = refusal(linkOf(wrong));
    assert.equal(reason, 'invalid');
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      'round.closes',
      'round.groups',
      'round.id',
      'round.minimumGroup',
      'round.people.!',
      'round.told.when',
      'round.told.where',
    ]);
    assert.deepEqual(
      refusal(linkOf({ ...contentOf(link), G: 'x', L: 7 })).problems.map(({ path }) => path),
      ['group', 'language'],
    );
  });

  test('with a content that is no content', () => {
    for (const content of ['', 'no', '{', '[]', '7', 'null', '"x"']) {
      assert.ok(['damaged', 'invalid'].includes(refusal(linkOf(content)).reason), content);
    }
  });

  test('asks for fewer answers than may be shown only with everybody’s agreement', () => {
    assert.match(refusal(linkOf({ ...contentOf(link), k: 4 })).message, /minimumGroup: 4 is not allowed/);
    assert.equal(readRoundLink(linkOf({ ...contentOf(link), k: 4, a: 1 })).round.minimumGroup, 4);
  });
});
