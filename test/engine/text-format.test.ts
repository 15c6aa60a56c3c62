import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasFormat } from '../../packages/engine/question-types/text-format.ts';

const LABEL_63 = 'a'.repeat(63);

const EXAMPLES = {
  email: {
    yes: [
      'a@b',
      'maija.meikalainen@example.fi',
      "o'hara+list_1/x=y{|}~-`^?#$%&*!@a-b.c1.example",
      '.a..b.@example.fi',
      `a@${LABEL_63}.fi`,
    ],
    no: [
      '',
      'a',
      '@example.fi',
      'a@',
      'a@b@c',
      'a b@example.fi',
      'a@example .fi',
      ' a@example.fi',
      'a@example.fi\n',
      'a@-example.fi',
      'a@example-.fi',
      'a@example..fi',
      'a@example.fi.',
      `a@${LABEL_63}a.fi`,
      'a@exa_mple.fi',
      '"a"@example.fi',
      'äiti@example.fi',
      'a@[127.0.0.1]',
    ],
  },
  url: {
    yes: [
      'https://example.fi',
      'http://localhost:8080/',
      'HTTPS://Example.FI/Polku?kysely=1&b=ä#kohta',
      'https://työpaja.example/sivu%20(1)',
      'https://example.fi?a',
      'https://example.fi#a',
      'http://127.0.0.1/a@b:c',
      'http://[2001:db8::1]:80/',
      'https://example.fi:/',
    ],
    no: [
      '',
      'example.fi',
      'www.example.fi',
      'https:',
      'https://',
      'https:///polku',
      'https:example.fi',
      'https:/example.fi',
      'https://?a',
      'https://:80/',
      'ftp://example.fi',
      'javascript:alert(1)//https://example.fi',
      'mailto:a@example.fi',
      'https://example.fi/a b',
      ' https://example.fi',
      'https://example.fi\n',
      'https://name:word@example.fi/',
      'https://name@example.fi/',
      'https://bank.example\\@evil.example/',
      'https://exa mple.fi',
      'https://example.fi:port/',
      'http://[2001:db8::1/',
      'http://<example>/',
    ],
  },
  phone: {
    yes: [
      '040 123 4567',
      '+358 (0)9 310 1691',
      '09-310 1691/234',
      '(09)3101691',
      '10 022',
      '112',
      '11611',
      '+46-8-508 290 00',
    ],
    no: ['', '12', '040 123 4567 x9', '040.123.4567', 'puhelin', '+-()/ ', '0401234567\n', '٠٤٠١٢٣٤٥٦٧'],
  },
} as const;

for (const format of ['email', 'url', 'phone'] as const) {
  describe(format, () => {
    for (const text of EXAMPLES[format].yes) {
      test(`takes ${JSON.stringify(text)}`, () => assert.equal(hasFormat(format, text), true));
    }
    for (const text of EXAMPLES[format].no) {
      test(`refuses ${JSON.stringify(text)}`, () => assert.equal(hasFormat(format, text), false));
    }
  });
}

test('each has an end with long texts made to mislead it', () => {
  // A matcher that took quadratic time would need minutes for these.
  const long = 300_000;
  for (const part of ['a', 'a.', 'a-', '-', '1', ' ', '(', '+1', 'a@', ':', '[', '/', 'é']) {
    const text = part.repeat(long);
    assert.equal(hasFormat('email', `${text}@@`), false);
    assert.equal(hasFormat('email', `a@${text}!`), false);
    assert.equal(hasFormat('url', `https://${text} !`), false);
    assert.equal(hasFormat('url', `https://[${text}`), false);
    assert.equal(hasFormat('phone', `${text}x`), false);
    assert.equal(hasFormat('phone', `1${text}x`), false);
  }
});
