import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import type { Definition, Question } from 'talkoot/engine';
import { contrast } from './contrast.ts';
import { all, definedIn, one, show } from './fixture.ts';

/** The other engines cannot be told of a person's settings by what drives them here. */
const IS_CHROMIUM = /Chrom/.test(navigator.userAgent);

const fi = (text: string): { fi: string } => ({ fi: text });
const options = ['Ei lainkaan', 'Melko paljon', 'Kotoutumissuunnitelmaneuvotteluissa'].map(
  (label, index) => ({
    value: `v${index}`,
    label: fi(label),
  }),
);
const rows = [
  { id: 'a', label: fi('Tieto kulkee jäsenten välillä') },
  { id: 'b', label: fi('Palveluohjausosaamisenkehittämissuunnitelma') },
];

/** A question of every type, with words as long as Finnish makes them. */
const QUESTIONS: readonly Question[] = [
  { id: 'text', type: 'text', required: true, hint: fi('Vihje'), nonresponse: ['dontKnow'] },
  { id: 'lines', type: 'text', multiline: true },
  { id: 'number', type: 'number' },
  { id: 'date', type: 'date' },
  { id: 'month', type: 'month' },
  { id: 'boolean', type: 'boolean' },
  { id: 'choice', type: 'choice', options, other: true },
  { id: 'choices', type: 'choices', options },
  { id: 'scale', type: 'scale', min: 0, max: 10 },
  { id: 'matrix', type: 'matrix', options, rows },
  { id: 'ranking', type: 'ranking', options },
  { id: 'allocation', type: 'allocation', options, total: 100 },
  { id: 'list', type: 'list', list: 'actors' },
  {
    id: 'group',
    type: 'group',
    repeat: true,
    questions: [{ id: 'inner', type: 'text', label: fi('Sisempi') }],
  },
];

const definition: Definition = definedIn(
  [
    {
      id: 'all',
      label: fi('Sosiaalihuoltolainsäädännönuudistamistyöryhmän edustajat'),
      questions: QUESTIONS.map((question) => ({
        label: fi(`Osallisuudenedistämistoimenpidekokonaisuus ${question.id}`),
        ...question,
      })),
    },
    { id: 'rest', label: fi('Loput'), questions: [{ id: 'last', type: 'text', label: fi('Viimeinen') }] },
    {
      id: 'end',
      label: fi('Lopuksi'),
      questions: [{ id: 'end1', type: 'text', label: fi('Jotain muuta?') }],
    },
  ],
  ['fi'],
);

/** All of it at once, with some answers, a row and a mistake. */
async function everything(): Promise<Questionnaire> {
  const element = document.createElement('talkoot-questionnaire') as Questionnaire;
  const lists = { actors: [{ id: 'a', label: 'Monikulttuurisuusasiantuntijajärjestöverkosto' }] };
  Object.assign(element, { definition, lists, presentation: 'page' });
  await show(element);
  const { questionnaire } = element;
  questionnaire!.answer('choice', 'v1');
  questionnaire!.answer('choices', ['v0', 'v2']);
  questionnaire!.answer('ranking', ['v2']);
  questionnaire!.answer('last', 'Vastaus');
  questionnaire!.addRow('group');
  await element.updateComplete;
  one(element, '.navigation .primary').click();
  await element.updateComplete;
  return element;
}

const settings = (features: Record<string, string> = {}): Promise<unknown> =>
  executeServerCommand('look-settings', { features });

/** The colours of a part of the page as they are painted, one after the other. */
async function picture(element: Element, around = 0): Promise<Uint8ClampedArray> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const clip = {
    x: x + scrollX - around,
    y: y + scrollY - around,
    width: width + 2 * around,
    height: height + 2 * around,
  };
  const data = await executeServerCommand<string, object>('look-picture', clip);
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How many pixels of two pictures are clearly not the same. */
function different(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < Math.min(one.length, other.length); at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(one[at + channel]! - other[at + channel]!) > 64)) count++;
  return count;
}

describe('a narrow window', () => {
  before(() => setViewport({ width: 320, height: 256 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('of 320 px, as at 400 % zoom, needs no scrolling sideways', async () => {
    await everything();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});

describe('larger spacing of text (WCAG 2.2, 1.4.12)', () => {
  it('cuts no words off', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await everything();
    const style = element.parentElement!.style;
    style.lineHeight = '1.5';
    style.letterSpacing = '0.12em';
    style.wordSpacing = '0.16em';
    const spoken = all(
      element,
      'button, .label, .hint, .error, .option, th, legend, summary, p, h2, h3',
    ).filter((each) => each.checkVisibility() && !each.classList.contains('visually-hidden'));
    expect(getComputedStyle(spoken[0]!).letterSpacing).not.to.equal('normal');
    const cut = spoken.filter((each) => {
      const clips = getComputedStyle(each).overflowX !== 'visible' || each.localName === 'button';
      return clips && (each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 2);
    });
    expect(cut.map(({ className, textContent }) => `${className} ${textContent}`)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('motion', () => {
  it('there is none, so that nobody has to ask for less', async () => {
    const element = await everything();
    const moving = all(element, '*').filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each);
      return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
    });
    expect(moving.map(({ className }) => className)).to.deep.equal([]);
  });
});

if (IS_CHROMIUM) {
  describe('more contrast', () => {
    afterEach(() => settings());

    it('leaves nothing soft: all words have 7 to 1, with a theme and without', async () => {
      await settings({ 'prefers-contrast': 'more' });
      expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
      for (const theme of [
        '',
        '--talkoot-color-accent: #2a6ebb; --talkoot-color-muted: #777; --talkoot-color-on-accent: #fff',
      ]) {
        const element = await everything();
        element.parentElement!.style.cssText = `${theme}; color: #212121`;
        const colour = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(all(element, selector)[0]!);
        const primary = colour('.navigation .primary');
        expect(contrast([primary.webkitTextFillColor], ['#fff', primary.backgroundColor])).to.be.at.least(7);
        for (const selector of ['.label', '.hint', '.progress-words', 'summary'])
          expect(contrast([colour(selector).color], ['#fff']), selector).to.be.at.least(7);
        for (const selector of ['input[type=text]', 'input[type=radio]', 'textarea'])
          expect(contrast([colour(selector).borderTopColor], ['#fff']), selector).to.be.at.least(4.5);
      }
    });
  });

  describe('forced colours', () => {
    for (const scheme of ['light', 'dark']) {
      describe(scheme, () => {
        let element: Questionnaire;
        before(async () => {
          await settings({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
          expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
          element = await everything();
        });
        after(() => settings());

        it('show what is chosen', async () => {
          for (const type of ['radio', 'checkbox']) {
            const chosen = all(element, `.option input[type=${type}]:checked`)[0]!;
            const open = all(element, `.option input[type=${type}]:not(:checked)`)[0]!;
            expect(different(await picture(chosen), await picture(open)), type).to.be.above(30);
          }
        });

        it('show where the focus is', async () => {
          for (const selector of ['input[type=text]', '.option input', '.navigation .primary', 'summary']) {
            const control = all(element, selector).find((each) => each.checkVisibility())!;
            control.blur();
            const before = await picture(control, 6);
            control.focus({ focusVisible: true });
            expect(different(before, await picture(control, 6)), selector).to.be.above(100);
          }
        });

        it('show how far the person is', async () => {
          const [, done, open] = all(element, '.bar > span');
          expect(done!.className).to.contain('done');
          expect(different(await picture(done!), await picture(open!))).to.be.above(100);
        });

        it('show what is wrong', async () => {
          const wrong = all(element, '.question').find((each) => each.querySelector(':scope > .error'))!;
          const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(wrong);
          expect(parseFloat(borderInlineStartWidth)).to.be.at.least(3);
          expect(borderInlineStartColor).to.equal(getComputedStyle(wrong.querySelector('.label')!).color);
        });

        it('show buttons as buttons', () => {
          document.body.style.backgroundColor = 'Canvas';
          const ground = getComputedStyle(document.body).backgroundColor;
          for (const button of all(element, 'button.primary, button.secondary').filter((each) =>
            each.checkVisibility(),
          )) {
            const { borderTopColor, backgroundColor } = getComputedStyle(button);
            const seen = Math.max(
              contrast([borderTopColor], [ground]),
              contrast([backgroundColor], [ground]),
            );
            expect(seen).to.be.at.least(3);
          }
        });
      });
    }
  });
}
