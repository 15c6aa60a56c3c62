import { EntrySession } from './paper-entry/session.ts';
import { answerWords } from './paper-entry/labels.ts';
import type { EntryActions } from './paper-entry/view.ts';
import type { ResultsPages } from './pages.ts';
import { parametersOf } from './showing.ts';

/** What typing in paper forms keeps. */
export interface EntryState {
  session: EntrySession | undefined;
  wrongNumber: string | undefined;
}

/** Typing in paper forms, as the page of the tool does it. */
export function entryActions(pages: ResultsPages): EntryActions {
  const { host, labels } = pages;
  const { words } = host.spoken!;
  const { definition } = host.instrument!;
  /** Draws, says what was typed, and goes on to the next item or to the end of the form. */
  const goOn = (said = ''): void => {
    pages.wrongNumber = undefined;
    const { session } = pages;
    const next = session?.item?.code ?? words.entryDone;
    host.say(said === '' ? next : `${said}. ${next}`);
    pages.focus(session?.item ? '#entry' : '#entry-finish');
  };
  const typedAt = (act: (session: EntrySession) => void): void => {
    const session = pages.session!;
    const { item } = session;
    act(session);
    const answer = item && answerWords(labels, session, item);
    goOn(answer === undefined ? '' : words.entryOf(item!.code, answer));
  };
  return {
    words,
    labels,
    headingLevel: host.headingLevel,
    session: pages.session,
    groups: host.collecting.groups,
    wrongNumber: pages.wrongNumber,
    begin: (group) => {
      const round = host.activeRound;
      const parameters = parametersOf(definition, round, host.language);
      pages.session = new EntrySession(definition, { group, round: round?.id, parameters });
      goOn();
    },
    press: (key) => {
      let meaning: string | undefined;
      typedAt((session) => (meaning = session.press(key)));
      return meaning !== undefined;
    },
    number: (value, typed) => {
      if (value === undefined) {
        pages.wrongNumber = typed;
        pages.focus('#entry');
      } else
        typedAt((session) => {
          session.number(value);
          session.skip();
        });
    },
    skip: () => typedAt((session) => session.skip()),
    back: () => {
      pages.session!.back();
      goOn();
    },
    goTo: (at) => {
      pages.session!.goTo(at);
      goOn();
    },
    finish: () => {
      const session = pages.session!;
      if (!session.isBegun) {
        host.say(words.entryEmpty);
        return;
      }
      const response = session.finish();
      void host.collecting
        .add({ name: '', kind: 'entry', text: JSON.stringify(response) })
        .then(() => host.say(words.entrySaved(session.forms)));
      pages.focus('#entry');
    },
    drop: () => {
      pages.session!.drop();
      host.say(words.entryDropped);
      pages.focus('#entry');
    },
    end: () => {
      pages.session = undefined;
      pages.goTo('collect');
    },
  };
}
