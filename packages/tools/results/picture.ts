import { randomId } from 'talkoot/engine';
import { pickText } from 'talkoot/network';
import { placeIn } from './showing.ts';
import type { Showing } from 'talkoot/results-view';
import type { Collated } from 'talkoot/results';
import { saveCsv, saveJson, savePng, saveSvg } from './export.ts';
import type { ResultsPages } from './pages.ts';
import type { PictureActions } from './picture-view.ts';
import { withResults } from './rounds.ts';
import type { Example } from './rounds.ts';

/** What the page with the results keeps. */
export interface PictureState {
  picture: Collated | undefined;
  pictured: number;
  presenting: number | undefined;
  open: string | undefined;
  asksForRaw: boolean;
  pngFailed: boolean;
  lacksWhat: string | undefined;
}

/** The page with the results, as the tool does it. */
export function pictureActions(pages: ResultsPages): PictureActions {
  const { host } = pages;
  const { words } = host.spoken!;
  const { collecting } = host;
  const round = host.activeRound;
  const { showing } = pages;
  const title = [round?.network, pages.title].filter(Boolean).join(': ');
  const update = (change: () => void): void => {
    change();
    host.requestUpdate();
  };
  const write = (examples: readonly Example[], results?: Collated): void =>
    host.networkDesk.write(round!.network, (network) =>
      withResults(network, round!, { examples, ...(results && { results }) }),
    );
  return {
    words,
    headingLevel: host.headingLevel,
    showing,
    comparison: pages.comparison,
    newer: pages.picture ? Math.max(0, collecting.box!.total - pages.pictured) : 0,
    open: pages.open,
    hasSteps: pages.hasSteps,
    hasRound: round !== undefined,
    hasResponses: collecting.box!.total > 0,
    seesAnswers: round && pickText(round.privacy.seesAnswers, host.language),
    asksForRaw: pages.asksForRaw,
    pngFailed: pages.pngFailed,
    examples: host.examples,
    lacksWhat: pages.lacksWhat,
    toggle: (question) =>
      update(() => {
        const isOpen = pages.open === question;
        pages.open = isOpen ? undefined : question;
        pages.lacksWhat = undefined;
        if (isOpen) pages.focus(`[data-question="${CSS.escape(question)}"]`);
      }),
    refresh: () => {
      pages.makePicture();
      pages.focus('#page');
    },
    present: () => update(() => (pages.presenting = 0)),
    print: () => print(),
    subjects: showing ? subjectsOf(showing, words.pictureOfTable) : [],
    save: (format, subject = '') => {
      if (!showing) return;
      pages.pngFailed = false;
      if (format === 'csv') saveCsv(words.fileName, showing.collated);
      else if (format === 'json') saveJson(words.fileName, showing.collated);
      else if (format === 'svg') saveSvg(words.fileName, showing, subject, title);
      else
        savePng(words.fileName, showing, subject, title).catch((error: unknown) => {
          console.error('No picture could be made:', error);
          update(() => (pages.pngFailed = true));
        });
    },
    toNetwork: () => {
      write(host.examples ?? [], pages.picture);
      host.say(words.inNetwork);
    },
    askForRaw: (asks) => {
      pages.asksForRaw = asks;
      pages.focus(asks ? '.raw button' : '#raw');
    },
    saveRaw: () => {
      const name = `${words.rawFileName}-${host.instrument!.definition.id}.json`;
      collecting.saveRaw(name);
      pages.asksForRaw = false;
      pages.focus('#raw');
    },
    toSteps: (question) => {
      pages.steps.addCell(question);
      pages.goTo('steps');
    },
    isClaimed: (question) =>
      pages.picture?.reading?.cells
        .find((cell) => cell.question === question)
        ?.sides.some(({ verdict }) => verdict === 'yes') ?? false,
    addExample: (example) => {
      const isAdded = example.what !== '';
      pages.lacksWhat = isAdded ? undefined : example.question;
      if (isAdded) {
        write([...(host.examples ?? []), { id: randomId(64), ...example }]);
        host.say(words.exampleAdded);
        pages.focus('.examples button');
      }
      host.requestUpdate();
      return isAdded;
    },
    removeExample: (id) => {
      write((host.examples ?? []).filter((example) => example.id !== id));
      host.say(words.exampleRemoved);
      pages.focus('#example-what');
    },
  };
}

/** What pictures can be made of. */
function subjectsOf(showing: Showing, table: string): { readonly id: string; readonly label: string }[] {
  const { collated, labels } = showing;
  return [
    ...(showing.grid && collated.reading ? [{ id: '', label: table }] : []),
    ...collated.items.map((item) => ({
      id: item.id,
      label: placeIn(showing.grid, item.id) ?? labels.question(item),
    })),
  ];
}
