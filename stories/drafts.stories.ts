import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { spyOn } from 'storybook/test';
import { openDrafts } from 'talkoot/device';
import { createQuestionnaire } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import { draftIs, find, goOn, goToReview, press, shown, type } from './fixtures/acts.ts';
import { memberAnswers, membersSurvey } from './fixtures/definitions.ts';
import { questionnaireMeta, savedDraft } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

export default {
  ...questionnaireMeta,
  title: 'Questionnaire/Drafts',
  args: { ...questionnaireMeta.args, definition: membersSurvey, drafts: 'ask' },
} satisfies Meta<QuestionnaireArgs>;

type Play = NonNullable<Story['play']>;

const begin: Play = async ({ canvasElement }) => {
  const element = await shown(canvasElement);
  await element.updateComplete;
  await type(element, 'input', 'Monikulttuuriset äidit ry');
  await find(element, '.draft button');
};

const keep: Play = async (context) => {
  await begin(context);
  const element = await shown(context.canvasElement);
  await press(element, '.draft .draft-actions button:first-of-type');
  await draftIs(element, 'saved');
};

/** Nothing is kept, and nothing is asked, before the first answer. */
export const BeforeTheFirstAnswer: Story = {};

export const Undecided: Story = { play: begin };
export const UndecidedInSwedish: Story = { play: begin, globals: { language: 'sv' } };
export const UndecidedInEnglish: Story = { play: begin, globals: { language: 'en' } };
export const UndecidedOnADarkPage: Story = { play: begin, globals: { backdrop: 'dark' } };

export const Saved: Story = { play: keep };

/** The policy `device`: saved at once. */
export const SavedAtOnce: Story = {
  args: { drafts: 'device' },
  play: async (context) => {
    await begin(context);
    await draftIs(await shown(context.canvasElement), 'saved');
  },
};

export const Declined: Story = {
  play: async (context) => {
    await begin(context);
    const element = await shown(context.canvasElement);
    await press(element, '.draft .draft-actions button:last-of-type');
    await draftIs(element, 'declined');
  },
};

export const AsksBeforeErasing: Story = {
  play: async (context) => {
    await keep(context);
    const element = await shown(context.canvasElement);
    await press(element, '.draft .draft-actions button');
    await find(element, '#draft-erase-yes');
  },
};

export const Erased: Story = {
  play: async (context) => {
    await AsksBeforeErasing.play!(context);
    const element = await shown(context.canvasElement);
    await press(element, '#draft-erase-yes');
    await draftIs(element, 'declined');
  },
};

export const NotErased: Story = {
  play: async (context) => {
    await AsksBeforeErasing.play!(context);
    const element = await shown(context.canvasElement);
    spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No', 'NotAllowedError');
    });
    await press(element, '#draft-erase-yes');
    await draftIs(element, 'declined');
  },
};

/** The browser gives no storage. */
export const Refused: Story = {
  beforeEach: () => {
    spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is disabled', 'SecurityError');
    });
  },
  play: async (context) => {
    await begin(context);
    const element = await shown(context.canvasElement);
    await press(element, '.draft .draft-actions button:first-of-type');
    await draftIs(element, 'refused');
  },
};

/** Saved once, but then the disk is full. */
export const LastChangeNotSaved: Story = {
  play: async (context) => {
    await keep(context);
    const element = await shown(context.canvasElement);
    spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await type(element, 'input', 'Monikulttuuriset isät ry');
    await draftIs(element, 'failed');
  },
};

export const GoesOn: Story = {
  beforeEach: () => savedDraft(membersSurvey, memberAnswers),
  play: async ({ canvasElement }) => draftIs(await shown(canvasElement), 'saved'),
};

/** Another tab writes the draft: here it can only be read. */
export const Elsewhere: Story = {
  beforeEach: () => savedDraft(membersSurvey, memberAnswers, true),
  play: async ({ canvasElement }) => draftIs(await shown(canvasElement), 'elsewhere'),
};

/** Answered here, while another tab has a draft that is not on screen. */
export const ElsewhereAndUnsavedHere: Story = {
  play: async (context) => {
    await begin(context);
    const closeOther = await savedDraft(membersSurvey, memberAnswers, true);
    const element = await shown(context.canvasElement);
    await press(element, '.draft .draft-actions button:first-of-type');
    await draftIs(element, 'elsewhere');
    closeOther();
  },
};

/** A record that cannot be opened is put away; one of a later version, and one of something else, too. */
async function unreadable(response: unknown): Promise<void> {
  const drafts = await openDrafts();
  await drafts.save('members-survey/', { response, setAside: {}, kept: [], place: 0 });
  drafts.close();
}

const setAside: Play = async ({ canvasElement }) => {
  await find(await shown(canvasElement), '.notice[role=alert]');
};

export const DamagedSetAside: Story = { beforeEach: () => unreadable('½&%'), play: setAside };
export const NewerSetAside: Story = {
  beforeEach: () => unreadable({ talkoot: 2, questionnaire: 'members-survey', answers: {} }),
  play: setAside,
};
export const ForeignSetAside: Story = {
  beforeEach: () =>
    unreadable({
      talkoot: 1,
      id: '00112233445566778899aabbccddeeff',
      revision: 0,
      status: 'draft',
      questionnaire: 'other-survey',
      version: '1.0.0',
      started: '2026-11-01',
      changed: '2026-11-01',
      answers: {},
    }),
  play: setAside,
};

/** A questionnaire with attributes that only stories of drafts have. */
const shownWith =
  (more: { readonly draftDays?: number; readonly sharedDevice?: boolean }): NonNullable<Story['render']> =>
  (args) =>
    html`<talkoot-questionnaire
      .definition=${args.definition}
      .texts=${args.texts}
      .lists=${args.lists}
      .draftDays=${more.draftDays}
      drafts=${args.drafts}
      ?shared-device=${more.sharedDevice}
      @talkoot-submit=${(event: HTMLElementEventMap['talkoot-submit']) =>
        event.respondWith(Promise.resolve({ id: event.response.id }))}
    ></talkoot-questionnaire>`;

/** The host says how long drafts are kept; the person reads until when. */
export const KeptUntilADay: Story = {
  render: shownWith({ draftDays: 30 }),
  play: keep,
};

/** Its time was over: it was erased before it was shown. */
export const Expired: Story = {
  render: shownWith({ draftDays: 30 }),
  beforeEach: async () => {
    const drafts = await openDrafts();
    await drafts.save('members-survey/', {}, undefined, Date.now() - 86_400_000);
    drafts.close();
  },
  play: async ({ canvasElement }) => {
    await find(await shown(canvasElement), '.draft-notice p');
  },
};

/** Another draft of the same, newer than the one on screen, is kept beside it. */
export const OlderThanAnother: Story = {
  beforeEach: async () => {
    await savedDraft(membersSurvey, memberAnswers);
    const drafts = await openDrafts();
    await drafts.move('members-survey/', 'members-survey/~1/');
    drafts.close();
    await savedDraft(membersSurvey, memberAnswers);
    const older = await openDrafts();
    await older.move('members-survey/', 'members-survey/~2/');
    await older.move('members-survey/~1/', 'members-survey/');
    older.close();
  },
  play: async ({ canvasElement }) => {
    await find(await shown(canvasElement), '.draft-notice button');
  },
};

/** A later version of the survey: a question has other words, another one is gone. */
const laterSurvey: Definition = {
  ...membersSurvey,
  version: '2.0.0',
  migrations: [{ to: '2.0.0', questions: { name: 'actor' } }],
  sections: membersSurvey.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter(({ id }) => id !== 'volunteers')
      .map((question) =>
        question.id === 'name'
          ? {
              ...question,
              id: 'actor',
              label: {
                fi: 'Minkä yhdistyksen nimissä vastaat?',
                sv: 'I vilken förenings namn svarar du?',
                en: 'In the name of which association do you answer?',
              },
            }
          : question,
      ),
  })),
};

const changed = (language = 'fi'): Story => ({
  args: { definition: laterSurvey },
  globals: { language },
  beforeEach: async () => {
    const questionnaire = createQuestionnaire(membersSurvey);
    questionnaire.answer('name', 'Monikulttuuriset äidit ry');
    questionnaire.answer('volunteers', 12);
    const textOf = (id: string): string => questionnaire.text(`${id}.label`, language)!;
    const texts = { 'name.label': textOf('name'), 'volunteers.label': textOf('volunteers') };
    const drafts = await openDrafts();
    await drafts.save('members-survey/', {
      response: questionnaire.response(),
      setAside: {},
      kept: [],
      place: 0,
      texts: { language, texts },
    });
    drafts.close();
  },
  play: async ({ canvasElement }) => {
    await find(await shown(canvasElement), '.changes dd');
  },
});

/** What changed for the person since she saved her draft, until she has taken note. */
export const ChangedSince = changed();
export const ChangedSinceInSwedish = changed('sv');
export const ChangedSinceInEnglish = changed('en');

/** Several people use the device, says the host. */
export const SharedDevice: Story = { args: { drafts: 'none' }, render: shownWith({ sharedDevice: true }) };

export const SharedDeviceAsksBeforeClearing: Story = {
  ...SharedDevice,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '#draft-clear');
    await find(element, '#draft-clear-yes');
  },
};

/** After sending, the device is handed on. */
export const SharedDeviceHandedOn: Story = {
  ...SharedDevice,
  args: { drafts: 'none', definition: { ...membersSurvey, sections: membersSurvey.sections.slice(0, 1) } },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input', 'Monikulttuuriset äidit ry');
    await goToReview(element);
    await goOn(element);
    await find(element, '#place ~ .navigation .primary');
  },
};
