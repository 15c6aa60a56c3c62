import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import { parseDefinition } from 'talkoot/engine';
import type { Definition } from 'talkoot/engine';
import { alter, forgetAll, notices, stored, untilDraftIs, visit } from './draft-fixture.ts';
import { all, button, one, words } from './fixture.ts';

const text = (fi: string): { fi: string } => ({ fi });

const first = parseDefinition({
  talkoot: 1,
  id: 'support',
  version: '1.0.0',
  languages: ['fi'],
  sections: [
    {
      id: 'only',
      questions: [
        {
          id: 'worry',
          type: 'text',
          label: text('Mikä sinua huolettaa?'),
        },
        {
          id: 'support',
          type: 'choice',
          label: text('Kuka auttaa?'),
          options: [
            { value: 'mum', label: text('Äiti') },
            { value: 'friend', label: text('Ystävä') },
          ],
        },
        {
          id: 'goals',
          type: 'group',
          repeat: true,
          label: text('Tavoitteet'),
          questions: [
            { id: 'what', type: 'text', label: text('Mitä tehdään?') },
            { id: 'by', type: 'text', label: text('Kuka tekee?') },
          ],
        },
        {
          id: 'travel',
          type: 'choice',
          label: text('Miten kuljet?'),
          options: [
            { value: 'bus', label: text('Bussilla') },
            { value: 'walk', label: text('Kävellen') },
          ],
        },
        { id: 'nothing', type: 'number', label: text('Montako kertaa?') },
      ],
    },
  ],
});

/** What was asked once, asked otherwise. */
const second = parseDefinition({
  ...first,
  version: '2.0.0',
  migrations: [{ to: '2.0.0', questions: { worry: 'concern', nothing: 'times' } }],
  sections: [
    {
      id: 'only',
      questions: [
        { id: 'concern', type: 'text', label: text('Mikä mietityttää?') },
        {
          id: 'goals',
          type: 'group',
          repeat: true,
          label: text('Tavoitteet'),
          questions: [{ id: 'what', type: 'text', label: text('Mitä tehdään?') }],
        },
        {
          id: 'travel',
          type: 'choice',
          label: text('Miten kuljet?'),
          options: [{ value: 'walk', label: text('Kävellen') }],
        },
        { id: 'times', type: 'number', label: text('Montako kertaa?') },
      ],
    },
  ],
});

/** Answers the first version and leaves. */
async function answerFirst(): Promise<void> {
  const element = await visit(first);
  const { questionnaire } = element;
  questionnaire!.answer('support', 'mum');
  const row = questionnaire!.addRow('goals');
  questionnaire!.answer(`goals/${row}/what`, 'Uida');
  questionnaire!.answer(`goals/${row}/by`, 'Aino');
  questionnaire!.answer('travel', 'bus');
  questionnaire!.answer('nothing', 3);
  const control = one<HTMLInputElement>(
    element,
    'input[type=text][id="worry:control"], [id="worry:control"]',
  );
  control.value = 'Raha';
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await untilDraftIs(element, 'saved');
}

const changes = (element: Questionnaire): string => all(element, '.changes').map(words).join(' ');
const payload = async (): Promise<Record<string, unknown>> =>
  (await stored())[0]!['payload'] as Record<string, unknown>;

describe('a draft of another version of the definition', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('says what changed for the person, in the words she read, and loses nothing', async () => {
    await answerFirst();
    const element = await visit(second);
    expect(notices(element)).to.contain('Lomake on muuttunut sen jälkeen, kun luonnos tallennettiin.');
    const said = changes(element);
    expect(said).to.contain('Kuka auttaa? Äiti');
    expect(said).to.contain('Tavoitteet – Kuka tekee? Aino');
    expect(said).to.contain('Mikä mietityttää? (aiemmin: Mikä sinua huolettaa?)');
    expect(said).to.contain('Miten kuljet? Bussilla');
    // Only its id is another: the person sees no difference.
    expect(said).not.to.contain('Montako kertaa?');
    expect(element.questionnaire!.question('concern').answer).to.equal('Raha');
    expect(element.questionnaire!.question('times').answer).to.equal(3);
  });

  it('announces it once, in a live region that was there before', async () => {
    await answerFirst();
    const element = await visit(second);
    const region = all(element, '.draft-notice [role=status]')[0]!;
    expect(words(region)).to.contain('Lomake on muuttunut');
    expect(all(element, '.changes [role=status]').map(words)).to.deep.equal(['']);
    expect(all(element, '.changes[role], .changes [role=alert]')).to.deep.equal([]);
    const inRegion = region.querySelectorAll('p');
    element.requestUpdate();
    await element.updateComplete;
    expect([...region.querySelectorAll('p')]).to.deep.equal([...inRegion]);
  });

  it('comes back until it is dismissed, then stays away; what has no place stays in the draft and the file', async () => {
    await answerFirst();
    let element = await visit(second);
    element.questionnaire!.answer('concern', 'Aika');
    element.answered();
    await untilDraftIs(element, 'saved');
    element = await visit(second);
    expect(changes(element)).to.contain('Kuka auttaa? Äiti');
    button(element, 'Selvä').click();
    await element.updateComplete;
    expect(changes(element)).to.equal('');
    expect(element.shadowRoot!.activeElement?.id).to.equal('place');
    await untilDraftIs(element, 'saved');
    element = await visit(second);
    expect(notices(element)).not.to.contain('Lomake on muuttunut');
    expect((await payload())['kept']).to.deep.include({
      address: 'support',
      answer: 'mum',
      reason: 'unknown-question',
    });
  });

  it('hands what has no place to the clipboard, and says when the browser refuses', async () => {
    await answerFirst();
    const element = await visit(second);
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    let copied = '';
    let refuses = false;
    const writeText = async (given: string): Promise<void> => {
      if (refuses) throw new DOMException('no', 'NotAllowedError');
      copied = given;
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      button(element, 'Kopioi vastaukset').click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(copied).to.equal(
        'Kuka auttaa?\nÄiti\n\nTavoitteet – Kuka tekee?\nAino\n\nMiten kuljet?\nBussilla',
      );
      expect(changes(element)).to.contain('Kopioitu.');
      refuses = true;
      button(element, 'Kopioi vastaukset').click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(changes(element)).to.contain('Valitse teksti ja kopioi se itse');
    } finally {
      if (before) Object.defineProperty(navigator, 'clipboard', before);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('says nothing where only texts changed', async () => {
    await answerFirst();
    const reworded = { ...first, version: '1.0.1', title: text('Toinen nimi') } as Definition;
    const element = await visit(reworded);
    expect(notices(element)).to.contain('Jatkat luonnosta');
    expect(notices(element)).not.to.contain('muuttunut');
    expect(changes(element)).to.equal('');
  });

  it('says what it knows of a draft that was saved without the words', async () => {
    await answerFirst();
    const [record] = await stored();
    await alter((each) => {
      const { response, setAside, kept, place } = each['payload'] as Record<string, unknown>;
      each['payload'] = { response, setAside, kept, place };
    });
    expect(record).to.have.nested.property('payload.texts.language', 'fi');
    const element = await visit(second);
    expect(changes(element)).to.contain('support mum');
    expect(changes(element)).to.contain('Mikä mietityttää?');
  });

  it('of a later version is set aside unread, and opens once that version is back', async () => {
    await answerFirst();
    let element = await visit(second);
    element.questionnaire!.answer('concern', 'Aika');
    element.answered();
    await untilDraftIs(element, 'saved');
    element = await visit(first);
    expect(element.questionnaire!.progress.answered).to.equal(0);
    expect(notices(element)).to.contain('tehty uudemmalla versiolla');
    expect(await stored()).to.deep.equal([]);
    expect(await stored('setAside')).to.have.length(1);
    // Seen again, and still not opened.
    element = await visit(first);
    expect(notices(element)).to.contain('tehty uudemmalla versiolla');
    element = await visit(second);
    expect(element.questionnaire!.question('concern').answer).to.equal('Aika');
    expect(notices(element)).not.to.contain('uudemmalla versiolla');
    expect(await stored('setAside')).to.have.length(0);
  });

  it('of a later version stays aside while something else was saved in its place', async () => {
    await answerFirst();
    await visit(second).then(async (element) => {
      element.questionnaire!.answer('concern', 'Aika');
      element.answered();
      await untilDraftIs(element, 'saved');
    });
    let element = await visit(first);
    element.questionnaire!.answer('worry', 'Sää');
    element.answered();
    await untilDraftIs(element, 'saved');
    element = await visit(second);
    expect(element.questionnaire!.question('concern').answer).to.equal('Sää');
    expect(await stored('setAside')).to.have.length(1);
    expect(notices(element)).to.contain('uudemmalla versiolla');
  });
});
