import { expect } from 'chai';
import { fetchJson, FetchJsonError } from 'talkoot/device';
import { rejection, replace } from './draft-store.ts';

describe('fetchJson', () => {
  let restore: () => void = () => undefined;
  afterEach(() => restore());

  function answering(answer: () => Response | Promise<Response>) {
    const asked: { url: unknown; init: RequestInit }[] = [];
    restore = replace(window, 'fetch', {
      value: async (url: unknown, init: RequestInit) => {
        asked.push({ url, init });
        return answer();
      },
    });
    return asked;
  }

  async function expectRefusal(promise: Promise<unknown>, expected: object): Promise<void> {
    const error = await rejection(promise);
    expect(error).to.be.instanceOf(FetchJsonError);
    expect(error).to.include(expected);
  }

  it('gives the document', async () => {
    const url = URL.createObjectURL(new Blob(['\ufeff{"id":"plan"}']));
    expect(await fetchJson(url)).to.deep.equal({ id: 'plan' });
    expect(await fetchJson(new URL(url))).to.deep.equal({ id: 'plan' });
  });

  it('sends cookies to its own origin only', async () => {
    const asked = answering(() => new Response('1'));
    await fetchJson('a.json');
    expect(asked[0]!.init.credentials).to.equal('same-origin');
  });

  it('tells the status of a refusal', async () => {
    await expectRefusal(fetchJson('/no-such-file.json'), {
      reason: 'status',
      status: 404,
      url: '/no-such-file.json',
    });
  });

  it('tells that a page came in place of the document', async () => {
    answering(() => new Response('<!doctype html>'));
    await expectRefusal(fetchJson('a.json'), { reason: 'not-json', status: 200 });
  });

  it('tells that no answer came', async () => {
    await expectRefusal(fetchJson('http://127.0.0.1:9/'), { reason: 'network', status: undefined });
  });

  it('tells that the answer broke off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('planted')) });
    answering(() => new Response(broken));
    await expectRefusal(fetchJson('a.json'), { reason: 'network', status: 200 });
  });

  it('ends with the signal, for its reason', async () => {
    const controller = new AbortController();
    const ended = rejection(fetchJson('/test/', { signal: controller.signal }));
    controller.abort('enough');
    expect(await ended).to.equal('enough');
  });
});
