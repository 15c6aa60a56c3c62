import { sendKeys } from '@web/test-runner-commands';
import { Diagram } from 'talkoot/diagram';
import type { Network } from 'talkoot/network';
import { show } from '../elements/fixture.ts';

/** A diagram that remembers what was edited. */
export class TestDiagram extends Diagram {
  readonly edits: Network[] = [];
  protected override edited(network: Network): void {
    this.edits.push(network);
  }
}
TestDiagram.define('test-diagram');

/** Puts a diagram on the page. */
export async function diagram(options: Partial<Diagram> = {}, language = 'fi'): Promise<TestDiagram> {
  const element = document.createElement('test-diagram') as TestDiagram;
  await show(Object.assign(element, options), language);
  await element.updateComplete;
  return element;
}

/** What has the focus in a diagram. */
export const active = (element: Diagram): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

/** The name by which what has the focus is told. */
export const heard = (element: Diagram): string => active(element).getAttribute('aria-label') ?? '';

/** Presses keys one after the other, `Control+z` with others held. */
export async function press(element: Diagram, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [last, ...held] = key.split('+').reverse();
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: last! });
    for (const modifier of held) await sendKeys({ up: modifier });
    await element.updateComplete;
  }
}
