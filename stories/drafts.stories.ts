import type { Meta } from '@storybook/web-components-vite';
import { spyOn } from 'storybook/test';
import { openDrafts } from 'talkoot/device';
import { draftIs, find, press, shown, type } from './fixtures/acts.ts';
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
