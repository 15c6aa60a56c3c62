import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from './phrases.mjs';

const cases = [
  [
    ['Nimesi pakollinen entry required.', 'Etunimi riittää.', 'Focus mode'],
    ['Nimesi pakollinen — text field, required', 'Etunimi riittää'],
  ],
  [['Nimesi', 'entry', 'required'], ['Nimesi — text field, required']],
  [['Usein.', 'not selected radio button', 'Browse mode'], ['Usein — radio button, not selected']],
  [['leaving panel.', 'Kokkaisin check box not checked.'], ['Kokkaisin — checkbox, not checked']],
  [
    ['Ikäsi entry kolme.', 'invalid entry.', 'Virhe: luku.'],
    ['Ikäsi — text field, “kolme”, invalid', 'Virhe: luku'],
  ],
  [
    ['navigation Osat', 'Näytä osat toggle button collapsed.'],
    ['Osat — navigation', 'Näytä osat — button, collapsed'],
  ],
  [['Osa 2/3 Talo heading level 3.'], ['Osa 2/3 Talo — heading 3']],
  [
    ['list with 3 items', 'Ikäsi: luku link.'],
    ['list of 3', 'Ikäsi: luku — link'],
  ],
  [
    ['navigation', 'Osat', 'Vastattu 0/10'],
    ['Osat — navigation', 'Vastattu 0/10'],
  ],
  [
    ['Description list with 1 term', 'Nimesi', 'description term', '2 values'],
    ['list of 1', 'Nimesi'],
  ],
  [['selected'], ['selected']],
  [['Linkki selected radio button.'], ['Linkki — radio button, selected']],
  [['Mitä kartta kertoo collapsed push button.'], ['Mitä kartta kertoo — button, collapsed']],
];

for (const [said, expected] of cases)
  test(`${said.join(' | ')} becomes ${expected.join(' | ')}`, () =>
    assert.deepEqual(phrases(said), expected));
