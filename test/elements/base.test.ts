import { expect } from 'chai';
import { Questionnaire } from 'talkoot';
import { all, defined, definedIn, show, words } from './fixture.ts';

const label = (element: Element): string => words(element.shadowRoot!.querySelector('.section-heading')!);
const definition = definedIn([
  { id: 's', label: { fi: 'Osa', sv: 'Del', en: 'Part' }, questions: [{ id: 'q', type: 'text' }] },
]);

function element(): Questionnaire {
  return Object.assign(document.createElement('talkoot-questionnaire') as Questionnaire, { definition });
}

/** Languages load: waits until the text is there. */
async function until(what: () => string, wanted: string): Promise<void> {
  for (let tries = 0; tries < 2000 && what() !== wanted; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(what()).to.equal(wanted);
}

describe('registration', () => {
  class Older extends Questionnaire {
    static override readonly version: string = '0.0.1';
  }

  it('leaves a taken tag alone and says once which version won', () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    Older.define('talkoot-questionnaire');
    Questionnaire.define('talkoot-questionnaire');
    console.warn = warn;
    expect(told).to.deep.equal([
      `<talkoot-questionnaire> is registered by version ${Questionnaire.version}; version 0.0.1 is not used.`,
    ]);
    expect(customElements.get('talkoot-questionnaire')).to.equal(Questionnaire);
  });
});

describe('the language of an element', () => {
  it('is the nearest lang, follows its changes, and is set on what is rendered', async () => {
    const shown = await show(element(), 'sv');
    expect(label(shown)).to.equal('Del');
    expect(all(shown, '.root')[0]!.lang).to.equal('sv');
    expect(words(all(shown, 'button.primary')[0]!)).to.equal('Sammanfattning');
    shown.parentElement!.lang = 'en';
    await until(() => label(shown), 'Part');
    shown.lang = 'fi';
    await until(() => label(shown), 'Osa');
  });

  it('stays the last known one when an unknown one is set, as page translators do', async () => {
    const shown = await show(element(), 'en-GB');
    expect(label(shown)).to.equal('Part');
    shown.parentElement!.lang = 'uk';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(label(shown)).to.equal('Part');
  });

  it('is found through shadow roots and slots', async () => {
    const host = document.createElement('section');
    host.lang = 'sv';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div lang="en"><slot></slot></div>';
    const shown = element();
    host.append(shown);
    document.body.append(host);
    await shown.updateComplete;
    expect(label(shown)).to.equal('Part');
    root.querySelector('div')!.lang = 'fi';
    await until(() => label(shown), 'Osa');
    host.remove();
  });

  it('of several elements on one page is each its own', async () => {
    const boxes = ['fi', 'sv', 'en'].map((language) => {
      const box = document.createElement('div');
      box.lang = language;
      box.append(element());
      document.body.append(box);
      return box;
    });
    const shown = boxes.map((box) => box.firstElementChild as Questionnaire);
    await Promise.all(shown.map((each) => each.updateComplete));
    expect(shown.map(label)).to.deep.equal(['Osa', 'Del', 'Part']);
    boxes.forEach((box) => box.remove());
  });
});

it('a question in the definition without any text shows its id, so that the lack is seen', async () => {
  const shown = await show(
    Object.assign(element(), { definition: defined({ id: 'nameless', type: 'text' }) }),
  );
  expect(words(shown.shadowRoot!.querySelector('label')!)).to.equal('nameless');
});
