import { expect } from 'chai';
import { FileRefusedError, guardLeaving, openFile, readFile, saveFile } from 'talkoot/device';
import { rejection, replace } from './draft-store.ts';

describe('saveFile', () => {
  it('offers the text under the name, and adds nothing to the page', async () => {
    const elements = document.querySelectorAll('*').length;
    let link: HTMLAnchorElement | undefined;
    const restore = replace(HTMLElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        link = this;
      },
    });
    saveFile('Kotkan ruoka-apu.json', '{"name":"Äyri"}', 'application/json');
    restore();
    expect(link!.download).to.equal('Kotkan ruoka-apu.json');
    const answer = await fetch(link!.href);
    expect(answer.headers.get('content-type')).to.equal('application/json;charset=utf-8');
    expect(await answer.text()).to.equal('{"name":"Äyri"}');
    expect(document.querySelectorAll('*').length).to.equal(elements);
  });
});

describe('openFile', () => {
  /** Stands for the person in the browser's dialogue. */
  async function choosing(file: File | undefined, accept?: string) {
    let input: HTMLInputElement | undefined;
    const restore = replace(HTMLElement.prototype, 'click', {
      value(this: HTMLInputElement) {
        input = this;
        const chosen = new DataTransfer();
        if (file) chosen.items.add(file);
        this.files = chosen.files;
        this.dispatchEvent(new Event(file ? 'change' : 'cancel'));
      },
    });
    try {
      const opened = await openFile(accept === undefined ? {} : { accept });
      return { opened, input: input! };
    } finally {
      restore();
      expect(document.querySelector('input[type=file]')).to.equal(null);
    }
  }

  it('gives the name and the text of the chosen file', async () => {
    const { opened, input } = await choosing(new File(['\ufeff{"name":"Äyri"}'], 'verkosto.json'), '.json');
    expect(opened).to.deep.equal({ name: 'verkosto.json', text: '{"name":"Äyri"}' });
    expect(input.accept).to.equal('.json');
  });

  it('gives nothing when nothing was chosen', async () => {
    expect((await choosing(undefined)).opened).to.equal(undefined);
  });

  it('leaves nothing behind when the file is refused', async () => {
    const error = await rejection(choosing(new File([new Uint8Array([0xff, 0xfe])], 'kuva.png')));
    expect(error).to.include({ reason: 'not-text', file: 'kuva.png' });
  });
});

describe('readFile', () => {
  it('refuses a file over the limit, without reading it', async () => {
    const file = new File(['12345'], 'big.json');
    file.arrayBuffer = () => expect.fail('it was read');
    const error = await rejection(readFile(file, 4));
    expect(error).to.be.instanceOf(FileRefusedError).and.include({ reason: 'too-large' });
  });

  it('takes a file at the limit', async () => {
    expect((await readFile(new File(['1234'], 'a.json'), 4)).text).to.equal('1234');
  });

  it('refuses bytes that are not UTF-8', async () => {
    const latin1 = new File([new Uint8Array([0x7b, 0xe4, 0x7d])], 'old.csv');
    expect(await rejection(readFile(latin1))).to.include({ reason: 'not-text' });
  });

  it('says so when the file is gone', async () => {
    const file = new File([''], 'a.json');
    file.arrayBuffer = () => Promise.reject(new DOMException('planted', 'NotFoundError'));
    expect(await rejection(readFile(file))).to.include({ reason: 'unreadable' });
  });
});

describe('guardLeaving', () => {
  /** Whether the browser would ask. */
  const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('asks while there is something to lose, until ended', () => {
    let dirty = true;
    const end = guardLeaving(() => dirty);
    expect(asks()).to.equal(true);
    dirty = false;
    expect(asks()).to.equal(false);
    dirty = true;
    end();
    expect(asks()).to.equal(false);
  });
});
