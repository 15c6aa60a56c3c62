import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import type { Definition, Question } from 'talkoot/engine';
import { all, definedIn, one, show } from './fixture.ts';

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
