/** Drops the responses of 12 organisers and 10 participants on the results, and shows the picture. */
const OPTIONS = ['never', 'sometimes', 'often', 'always'];
const IDS = ['r1', 'r2', 'r3', 'r4'].flatMap((rung) =>
  ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].map((stage) => rung + stage),
);

/** Organisers see more of the lower rungs, participants less of all. */
const answerOf = (group, person, at) =>
  OPTIONS[
    Math.max(0, Math.min(3, (group === 'organisers' ? 3 : 2) - Math.floor(at / 8) + ((person + at) % 2)))
  ];

const responseOf = (group, person) => ({
  talkoot: 1,
  id: `${group === 'organisers' ? 'a' : 'b'}${String(person).padStart(31, '0')}`,
  revision: 1,
  status: 'submitted',
  questionnaire: 'participation-ladder',
  version: '1.0.0',
  group,
  started: '2026-11-20',
  changed: '2026-11-20',
  answers: Object.fromEntries(IDS.map((id, at) => [id, answerOf(group, person, at)])),
});

const responses = [
  ...Array.from({ length: 12 }, (_, person) => responseOf('organisers', person)),
  ...Array.from({ length: 10 }, (_, person) => responseOf('participants', person)),
];

const element = document.querySelector('talkoot-results');

async function find(selector) {
  for (;;) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const files = await find('#files');
const transfer = new DataTransfer();
transfer.items.add(new File([JSON.stringify(responses)], 'vastaukset.json', { type: 'application/json' }));
files.files = transfer.files;
files.dispatchEvent(new Event('change', { bubbles: true }));
await find('.count-group.enough + .count-group.enough');
await element.show('results');
await find('.practice-table');
document.title = 'Tulokset ovat esillä';
