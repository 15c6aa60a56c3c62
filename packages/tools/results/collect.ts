import type { CollectActions } from './collecting/view.ts';
import { entryItems } from './paper-entry/session.ts';
import type { ResultsPages } from './pages.ts';

/** What the page on which responses are collected keeps. */
export interface CollectState {
  listsAll: boolean;
  asksToErase: boolean;
  pasteWasEmpty: boolean;
}

/** Collecting responses, as the page of the tool does it. */
export function collectActions(pages: ResultsPages): CollectActions {
  const { host, labels } = pages;
  const { collecting } = host;
  return {
    words: host.spoken!.words,
    headingLevel: host.headingLevel,
    desk: collecting,
    groups: collecting.groups,
    minimum: collecting.minimum,
    hasEntry: entryItems(host.instrument!.definition).items.length > 0,
    listsAll: pages.listsAll,
    asksToErase: pages.asksToErase,
    pasteWasEmpty: pages.pasteWasEmpty,
    groupName: (id) => labels.group(id),
    paste: (text) => {
      pages.pasteWasEmpty = text.trim() === '';
      host.requestUpdate();
      if (!pages.pasteWasEmpty) void collecting.add({ name: '', kind: 'pasted', text });
    },
    listAll: () => {
      pages.listsAll = true;
      pages.focus('#listed');
    },
    askToErase: (asks) => {
      pages.asksToErase = asks;
      pages.focus(asks ? '.keeping button' : '#erase');
    },
    stopReading: () => {
      collecting.stop();
      pages.focus('.drop button');
    },
    keep: (isWanted) => {
      if (isWanted) collecting.keep();
      else collecting.dontKeep();
      pages.focus('#keeping');
    },
    takeOver: () => void collecting.takeOver().then(() => pages.focus('#keeping')),
    erase: () => {
      pages.asksToErase = false;
      void collecting.erase().then(() => pages.focus('#page'));
    },
    typePaper: () => pages.goTo('entry'),
    showResults: () => {
      pages.makePicture();
      pages.goTo('results');
    },
  };
}
