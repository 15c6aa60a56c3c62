/** The town's pages: each has its tool, and leads to where it says. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { POLICY, serve } from '../../stories/town/serve.mjs';

const town = await serve();
after(() => town.close());

const TOOLS = {
  '/portaat.html': 'participation-ladder',
  '/kierros.html': 'round',
  '/tulokset.html': 'results',
  '/arvoverkko.html?nimi=arvo': 'value-flow',
};

for (const [path, tool] of Object.entries(TOOLS))
  test(`${path} has the snippet of ${tool}, the policy, and no link that leads nowhere`, async () => {
    const answer = await fetch(town.address + path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-security-policy'), POLICY);
    assert.match(answer.headers.get('content-type'), /^text\/html/);
    const page = await answer.text();
    assert.deepEqual(
      [...page.matchAll(/data-talkoot="([^"]*)"/g)].map(([, name]) => name),
      [tool],
    );
    const [, current] = /<a href="([^"]*)" aria-current="page">/.exec(page);
    assert.equal(`/${current}`, path.split('?')[0]);
    const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => new URL(link, answer.url));
    for (const link of links.filter(({ protocol }) => protocol === 'http:'))
      assert.equal((await fetch(link)).status, 200, link.href);
  });
