import { answersFromRound, createNetwork } from 'talkoot/network';
import type { Network, Round } from 'talkoot/network';
import type { RoundStart } from 'talkoot/tools/round.js';
import { comingRound as round } from '../../stories/fixtures/rounds.ts';
import { until } from '../elements/draft-fixture.ts';
import { all, button, show, words } from '../elements/fixture.ts';

export { round };

export const PAGE = 'https://kunta.example/portaat';

export function networkWith(...rounds: NonNullable<Network['rounds']>): Network {
  return { ...createNetwork({ title: 'Esimerkkilän verkosto' }), rounds };
}

export function roundStart(options: Partial<RoundStart> = {}): RoundStart {
  return Object.assign(document.createElement('talkoot-round'), { drafts: 'none', page: PAGE, ...options });
}

/** Answers as the person would whose round is given. */
export function answer(element: RoundStart, given: Round = round): void {
  for (const [id, each] of Object.entries(answersFromRound(given))) {
    element.questionnaire!.answer(id as never, each);
  }
  element.answered();
}

/** Goes through all pages to the end, and makes the round. */
export async function finish(element: RoundStart): Promise<void> {
  const primary = (): HTMLButtonElement => all<HTMLButtonElement>(element, '.navigation .primary')[0]!;
  while (words(primary()) !== 'Tee linkit ja juliste' && words(primary()) !== 'Päivitä linkit ja juliste') {
    primary().click();
    await element.updateComplete;
  }
  primary().click();
  await until(() => all(element, '.round-group').length > 0);
}

/** The page of a finished round of a network. */
export async function opened(options: Partial<RoundStart> = {}, language = 'fi'): Promise<RoundStart> {
  const element = await show(roundStart({ network: networkWith(round), ...options }), language);
  const list = all<HTMLButtonElement>(element, '.plain-list button');
  list[0]!.click();
  await until(() => all(element, '.round-group, #page').length > 0);
  return element;
}

/** Chooses the language of the materials. */
export async function chooseLanguage(element: RoundStart, tag: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, '#materials-language')[0]!;
  select.value = tag;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** Presses the last button of a name, and gives what the printer would get while it prints. */
export async function printed(element: RoundStart, name: string): Promise<HTMLElement> {
  const { print } = window;
  const paper = new Promise<HTMLElement>((resolve) => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const found = all(element, '.document')[0];
      if (!found) throw new Error('nothing is printed');
      resolve(found.cloneNode(true) as HTMLElement);
      dispatchEvent(new Event('afterprint'));
    };
  });
  const found = all<HTMLButtonElement>(element, 'button').filter((each) => words(each) === name);
  (found.at(-1) ?? button(element, name)).click();
  return paper.finally(() => (window.print = print));
}
