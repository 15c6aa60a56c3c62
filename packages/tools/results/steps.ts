import { widestGaps } from 'talkoot/results-view';
import { placeIn } from './showing.ts';
import { withSteps } from './next-steps/actions.ts';
import type { StepActions } from './next-steps/view.ts';
import type { ResultsPages } from './pages.ts';

/** The page of next steps, as the tool does it. */
export function stepActions(pages: ResultsPages): StepActions {
  const { host, steps, labels, showing } = pages;
  const { words } = host.spoken!;
  const gaps = showing && widestGaps(showing).map(({ question }) => question);
  const cells = host.instrument!.verdicts?.questions ?? [];
  // Both sides look at this page together: the words are those of the people concerned.
  const text = (cell: string): string =>
    labels.question({ question: cell }, host.instrument!.verdicts?.sides[1]);
  return {
    words,
    headingLevel: host.headingLevel,
    desk: steps,
    gaps,
    cells,
    network: host.network,
    added: pages.addedToPlan,
    cellName: (cell) => placeIn(showing?.grid, cell) ?? text(cell),
    cellText: text,
    act: (change) => {
      const { phase } = steps;
      change();
      pages.addedToPlan = 0;
      if (steps.phase !== phase) pages.focus('#page');
      host.requestUpdate();
    },
    addToPlan: () => {
      const chosen = steps.steps(gaps ?? []);
      if (chosen.length > 0) {
        const before = host.network?.plan?.actions.length ?? 0;
        host.networkDesk.write(host.activeRound?.network ?? '', (network) => withSteps(network, chosen));
        pages.addedToPlan = (host.network?.plan?.actions.length ?? 0) - before;
        host.say(words.toPlanDone(pages.addedToPlan));
      }
      host.requestUpdate();
    },
    saveNetwork: () => pages.saveNetwork(),
  };
}
