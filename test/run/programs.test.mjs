import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing } from './programs.mjs';

test('names the packages whose programs are not there', () => {
  assert.equal(missing({ one: process.execPath, two: 'node' }), undefined);
  assert.equal(
    missing({ one: 'no-such-program', two: undefined, three: 'node', four: '/no/such/program' }),
    'not installed: one, two, four',
  );
});
