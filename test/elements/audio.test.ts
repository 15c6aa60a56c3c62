import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Question } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, button, definedIn, one, words } from './fixture.ts';

/** Silence of some seconds: 8000 samples of a byte each. */
function silence(seconds: number): string {
  const samples = seconds * 8000;
  const bytes = new DataView(new ArrayBuffer(44 + samples));
  const put = (at: number, text: string): void =>
    [...text].forEach((letter, index) => bytes.setUint8(at + index, letter.charCodeAt(0)));
  put(0, 'RIFF');
  bytes.setUint32(4, 36 + samples, true);
  put(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, 8000, true);
  bytes.setUint32(28, 8000, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true);
  put(36, 'data');
  bytes.setUint32(40, samples, true);
  for (let at = 44; at < bytes.byteLength; at++) bytes.setUint8(at, 128);
  return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}

const [long, other] = [silence(60), silence(30)];

const spoken = (id: string, more: object = {}): Question => ({
  id,
  type: 'text',
  label: { fi: `Kysymys ${id}`, sv: `Fråga ${id}` },
  audio: { fi: long },
  ...more,
});

/**
 * The recordings that were made since the test began. Pages in the background load no sound, so what they tell of
 * themselves is told by hand here.
 */
let made: HTMLAudioElement[] = [];
const Native = window.Audio;

beforeEach(() => {
  made = [];
  window.Audio = class extends Native {
    constructor(source?: string) {
      super(source);
      made.push(this);
    }
  };
});
afterEach(() => {
  window.Audio = Native;
});

const asked = async (...questions: Question[]): Promise<Questionnaire> => {
  const element = await ask(definedIn([{ id: 's', questions }]), { presentation: 'page' });
  await until(() => all(element, '.listen').length > 0);
  return element;
};

const listening = (element: Questionnaire): string[] =>
  all(element, '.listen').map((each) => each.getAttribute('aria-label') ?? words(each));
const isHeard = ({ paused }: HTMLAudioElement): boolean => !paused;

/** Waits for what the browser does in its own time; a test that waits in vain fails by its own limit. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function press(element: Questionnaire, index = 0): Promise<void> {
  all(element, '.listen')[index]!.focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

describe('a question with a recording', () => {
  it('has a button beside its label that says what one listens to, and fetches nothing before', async () => {
    const element = await asked(spoken('a'), { id: 'b', type: 'text' });
    expect(listening(element)).to.deep.equal(['Kuuntele kysymys: Kysymys a']);
    expect(made).to.have.length(0);
    expect(all(element, 'label button, legend button, audio')).to.have.length(0);
  });

  it('is played and paused by keyboard, goes on where it was, and says what the button does', async () => {
    const element = await asked(spoken('a'));
    await press(element);
    expect(isHeard(made[0]!)).to.equal(true);
    expect(listening(element)).to.deep.equal(['Keskeytä kuuntelu: Kysymys a']);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.listen'));
    await press(element);
    await until(() => listening(element)[0] === 'Kuuntele kysymys: Kysymys a');
    expect(isHeard(made[0]!)).to.equal(false);
    await press(element);
    expect(isHeard(made[0]!)).to.equal(true);
    expect(made, 'the same one').to.have.length(1);
  });

  it('stops when another one begins', async () => {
    const element = await asked(spoken('a'), spoken('b', { type: 'boolean' }));
    await press(element, 0);
    await press(element, 1);
    await until(() => made.length === 2 && !isHeard(made[0]!) && isHeard(made[1]!));
    await element.updateComplete;
    expect(listening(element)).to.deep.equal(['Kuuntele kysymys: Kysymys a', 'Keskeytä kuuntelu: Kysymys b']);
  });

  it('says that it is over', async () => {
    const element = await asked(spoken('a'));
    await press(element);
    // At its end a recording is paused, which is what it tells.
    made[0]!.pause();
    await until(() => listening(element)[0] === 'Kuuntele kysymys: Kysymys a');
  });

  it('falls silent when one goes on to another page', async () => {
    const sections = ['a', 'b'].map((id) => ({ id: `s${id}`, questions: [spoken(id)] }));
    const element = await ask(definedIn(sections), { presentation: 'section' });
    await until(() => all(element, '.listen').length > 0);
    await press(element);
    button(element, 'Seuraava').click();
    await until(() => !isHeard(made[0]!));
    await element.updateComplete;
    expect(listening(element)).to.deep.equal(['Kuuntele kysymys: Kysymys b']);
  });

  it('falls silent when the element leaves the page, and is ready when it comes back', async () => {
    const element = await asked(spoken('a'));
    await press(element);
    const place = element.parentElement!;
    element.remove();
    expect(isHeard(made[0]!)).to.equal(false);
    place.append(element);
    await element.updateComplete;
    await until(() => listening(element)[0] === 'Kuuntele kysymys: Kysymys a');
  });

  it('falls silent when the language changes, and has none where there is no recording', async () => {
    const element = await asked(spoken('a', { audio: { fi: long, sv: other } }));
    await press(element);
    element.lang = 'sv';
    await until(() => !isHeard(made[0]!));
    await press(element);
    await until(() => made.length === 2);
    expect(made[1]!.src).to.not.equal(made[0]!.src);
  });

  it('says when it cannot be had, and tries again', async () => {
    const element = await asked(spoken('a'));
    const status = one(element, '.listen-failed');
    expect(status.getAttribute('role')).to.equal('status');
    expect(words(status)).to.equal('');
    await press(element);
    made[0]!.dispatchEvent(new Event('error'));
    await until(() => words(status) !== '');
    expect(words(status)).to.equal('Ääntä ei voitu toistaa. Voit yrittää hetken kuluttua uudelleen.');
    expect(listening(element)).to.deep.equal(['Kuuntele kysymys: Kysymys a']);
    await press(element);
    expect(made).to.have.length(2);
    expect(words(status)).to.equal('');
  });

  it('can be listened to while it is readonly, and a note too', async () => {
    const note = {
      id: 'n',
      type: 'note',
      label: { fi: 'Lue\n\ntämä.' },
      audio: { fi: long },
    } as Question;
    const element = await asked(spoken('a', { readonly: true }), note);
    expect(listening(element)).to.deep.equal(['Kuuntele kysymys: Kysymys a', 'Kuuntele']);
  });

  it('is led to from the summary by its control, not by the button', async () => {
    const element = await asked(spoken('a', { type: 'boolean', required: true }));
    one(element, 'button.primary').click();
    await element.updateComplete;
    one(element, '.error-summary a').click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'input')[0]);
  });

  it('leaves the name of the question alone', async () => {
    await asked(spoken('a'));
    const tree = JSON.stringify(await a11ySnapshot({}));
    expect(tree).to.match(/"role":"textbox"[^{}]*"name":"Kysymys a"/);
    expect(tree).to.match(/"role":"button"[^{}]*"name":"Kuuntele kysymys: Kysymys a"/);
  });
});
