import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import { contrast } from './contrast.ts';
import { all, defined, one, show, words } from './fixture.ts';

/** A page that a theme is made for: its colour scheme, and the lightest and darkest ground it may have. */
interface Page {
  readonly scheme: 'light' | 'dark';
  readonly text: string;
  readonly grounds: readonly string[];
}

const PAGES: readonly Page[] = [
  { scheme: 'light', text: '#1b1b1f', grounds: ['#ffffff', '#f2f2f2'] },
  { scheme: 'dark', text: '#ececf1', grounds: ['#000000', '#22252b'] },
];

/** Without a theme the colours are made from the page's text. */
const THEMES = ['none', 'default', 'suomifi', 'helsinki'] as const;

/** What is measured, and the least that WCAG 2.2 AA allows: 1.4.3 for text, 1.4.11 for the rest. */
const LEAST = {
  text: 4.5,
  hints: 4.5,
  errors: 4.5,
  'links and framed buttons': 4.5,
  'filled buttons': 4.5,
  'text in controls': 4.5,
  'borders of controls': 3,
  'chosen options': 3,
  'focus ring': 3,
} as const;
type Measured = Record<keyof typeof LEAST, number>;

const definition = defined(
  { id: 'name', type: 'text', required: true, label: { fi: 'Nimi' }, hint: { fi: 'Vihje' } },
  {
    id: 'how',
    type: 'choice',
    label: { fi: 'Miten?' },
    options: [
      { value: 'a', label: { fi: 'Näin' } },
      { value: 'b', label: { fi: 'Noin' } },
    ],
  },
  {
    id: 'rows',
    type: 'group',
    repeat: true,
    label: { fi: 'Rivit' },
    questions: [{ id: 'row', type: 'text' }],
  },
);

const sheet = new CSSStyleSheet();

before(() => {
  document.adoptedStyleSheets.push(sheet);
});

after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
});

async function file(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** A questionnaire with an answer and a mistake, on a page with a theme. */
async function onPage(theme: (typeof THEMES)[number], page: Page, ground: string): Promise<Questionnaire> {
  const own = theme === 'none' ? '' : await file(`/packages/elements/themes/${theme}.css`);
  sheet.replaceSync(
    `${own} html { color-scheme: ${page.scheme}; background: ${ground} } body { color: ${page.text} }`,
  );
  const element = document.createElement('talkoot-questionnaire') as Questionnaire;
  Object.assign(element, { definition });
  await show(element);
  element.questionnaire!.answer('how', 'a');
  await element.updateComplete;
  one(element, '.navigation .primary').click();
  await element.updateComplete;
  return element;
}

/** What a colour is inside an element; the focus itself is there only in a window that has it. */
function colourOf(name: string, element: Questionnaire): string {
  const probe = document.createElement('i');
  element.renderRoot.append(probe);
  probe.style.setProperty('color', `var(${name})`);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function measure(element: Questionnaire, ground: string): Measured {
  const style = (selector: string): CSSStyleDeclaration => getComputedStyle(all(element, selector)[0]!);
  const on = (colour: string, ...layers: string[]): number => contrast([colour], [ground, ...layers]);
  const field = style('input[type=text]');
  const primary = style('.navigation .primary');
  const radio = style('input[type=radio]:not(:checked)');
  // A border has the page at its one side and the control at the other.
  const bordered = (box: CSSStyleDeclaration): number =>
    Math.min(on(box.borderTopColor), on(box.borderTopColor, box.backgroundColor));
  return {
    text: on(style('.label').color),
    hints: on(style('.hint').color),
    errors: on(style('.question .error').color),
    'links and framed buttons': on(style('button.secondary').color),
    'filled buttons': on(primary.webkitTextFillColor, primary.backgroundColor),
    'text in controls': on(field.color, field.backgroundColor),
    'borders of controls': Math.min(bordered(field), bordered(radio)),
    'chosen options': bordered(style('input[type=radio]:checked')),
    'focus ring': on(colourOf('--focus', element)),
  };
}

/** The worst of all grounds a page may have. */
async function worst(theme: (typeof THEMES)[number], page: Page): Promise<Measured> {
  const measured: Measured[] = [];
  for (const ground of page.grounds) measured.push(measure(await onPage(theme, page, ground), ground));
  return Object.fromEntries(
    Object.keys(LEAST).map((name) => [
      name,
      Math.min(...measured.map((each) => each[name as keyof Measured])),
    ]),
  ) as Measured;
}

/** Numbers of the table in the documentation, by theme and scheme. */
async function documented(): Promise<Map<string, number[]>> {
  const lines = (await file('/docs/look.md')).split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  return new Map(cells.map(([theme, scheme, ...numbers]) => [`${theme} ${scheme}`, numbers.map(Number)]));
}

describe('contrast', () => {
  for (const theme of THEMES) {
    for (const page of PAGES) {
      it(`is enough everywhere: theme ${theme}, ${page.scheme} page`, async () => {
        const measured = await worst(theme, page);
        // Never rounded up: 4.49 is not enough.
        const numbers = Object.values(measured).map((number) => Math.floor(number * 10) / 10);
        const row = `| ${theme} | ${page.scheme} | ${numbers.map((each) => each.toFixed(1)).join(' | ')} |`;
        for (const [name, least] of Object.entries(LEAST))
          expect(measured[name as keyof Measured], name).to.be.at.least(least);
        const told = (await documented()).get(`${theme} ${page.scheme}`);
        expect(told, `docs/look.md: ${row}`).to.have.length(numbers.length);
        // Engines round the mixing of colours in their own ways.
        numbers.forEach((number, index) =>
          expect(told![index], `docs/look.md: ${row}`).to.be.closeTo(number, 0.15),
        );
      });
    }
  }
});

const NAMES = /(--talkoot-[a-z-]+)/g;

describe('the tokens', () => {
  it('are all documented', async () => {
    const used = new Set<string>();
    for (const name of ['tokens', 'base', 'controls', 'options', 'print'])
      for (const token of (await file(`/packages/elements/styles/${name}.ts`)).match(NAMES) ?? [])
        used.add(token);
    expect(used.size).to.be.above(12);
    const documentation = await file('/docs/look.md');
    const short = await file('/docs/embed.md');
    for (const token of used) {
      expect(documentation).to.contain(`\`${token}\``);
      expect(short).to.contain(`\`${token}\``);
    }
  });
});

describe('a theme', () => {
  it('sets documented tokens only, and fetches nothing', async () => {
    const known = new Set((await file('/docs/look.md')).match(NAMES));
    for (const theme of THEMES.slice(1)) {
      const own = await file(`/packages/elements/themes/${theme}.css`);
      for (const name of own.match(NAMES)!) expect(known.has(name), `${theme}: ${name}`).to.equal(true);
      const text = own.replace(/\/\*[^]*?\*\//g, '');
      expect(text).not.to.match(/url\(|@import|@font-face|!important/);
      expect(
        text.match(/[^{};]+(?=\s*\{)/g)!.every((each) => /^\s*(:where\(:root\)|@supports .*)\s*$/.test(each)),
      ).to.equal(true);
    }
  });

  it('gives way to what the page itself sets, on the root and near the element', async () => {
    const element = await onPage('helsinki', PAGES[0]!, '#ffffff');
    const label = one(element, '.navigation .primary');
    expect(getComputedStyle(label).backgroundColor).to.equal('rgb(0, 0, 191)');
    sheet.insertRule(':root { --talkoot-color-accent: rgb(1, 2, 3) }', sheet.cssRules.length);
    expect(getComputedStyle(label).backgroundColor).to.equal('rgb(1, 2, 3)');
    element.parentElement!.style.setProperty('--talkoot-color-accent', 'rgb(4, 5, 6)');
    expect(getComputedStyle(label).backgroundColor).to.equal('rgb(4, 5, 6)');
  });
});

describe('an error', () => {
  it('is marked at the side of its question, and of no other', async () => {
    const element = await onPage('default', PAGES[0]!, '#ffffff');
    const marked = all(element, '.question').filter(
      (each) => getComputedStyle(each).borderInlineStartStyle === 'solid',
    );
    expect(marked.map((each) => words(each.querySelector('.label')!))).to.deep.equal(['Nimi pakollinen']);
  });
});
