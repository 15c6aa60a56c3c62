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
    wall: 55,
    measure: () =>
      fetchedBy('/budgets/action-plan.html', async (page) => {
        await page.locator('talkoot-action-plan button.primary').click();
        await firstBox(page);
      }),
  },
  {
    name: 'talkoot/engine, answering a questionnaire',
    wall: 16,
    measure: () => bundleEngine('{ createQuestionnaire, isInvalid, isNonresponse, isOther }'),
  },
  // With zod/mini, which checks definitions and responses that come from elsewhere.
  { name: 'talkoot/engine, all of it', wall: 24, measure: () => bundleEngine('*') },
  { name: 'embed.js', wall: 2, measure: () => staticImports('embed.js') },
];
