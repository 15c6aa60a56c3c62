/** The budgets of docs/architecture.md, in kB (1024 bytes) after gzip, and how each is measured. */
import { bundleEngine, fetchedBy, staticImports } from './measure.mjs';

const firstBox = (page) => page.getByRole('textbox').first().waitFor();

export const BUDGETS = [
  {
    name: '30 open questions in 7 sections, talkoot-questionnaire',
    goal: 30,
    wall: 36,
    measure: () => fetchedBy('/budgets/questionnaire.html', firstBox),
  },
  {
    name: 'action-plan by the snippet',
    // Missed since every type of question, shared devices, expiry and the typed day are there; to be won back.
    goal: 55,
    wall: 76,
    measure: () =>
      fetchedBy('/budgets/action-plan.html', async (page) => {
        await page.locator('talkoot-action-plan button.primary').click();
        await firstBox(page);
      }),
  },
  // What a page begins with; the rest of the engine is a part that loads when a definition asks for it.
  { name: 'talkoot/engine/lean', wall: 11, measure: () => bundleEngine('*', 'talkoot/engine/lean') },
  {
    name: 'talkoot/engine, answering a questionnaire',
    goal: 16,
    wall: 19,
    measure: () => bundleEngine('{ createQuestionnaire, isInvalid, isNonresponse, isOther }'),
  },
  // Checking definitions, opening saved answers and scores besides.
  { name: 'talkoot/engine, all of it', goal: 16, wall: 26, measure: () => bundleEngine('*') },
  // A tool's own hashes come with the tool.
  { name: 'embed.js', wall: 2, measure: () => staticImports('embed.js') },
];
