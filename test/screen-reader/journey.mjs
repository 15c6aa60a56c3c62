/** One whole journey through the questionnaire in page/survey.json, from the first page to the thanks. */

/** @param {ReturnType<import('./person.mjs').createPerson>} person */
export async function journey({ begin, press, readOn, retype, tabTo, type }) {
  begin('The start');
  await readOn();
  await tabTo('Aloita');
  await press('space');

  begin('Text, number and date, one of them wrong');
  await tabTo('Nimesi');
  await type('Aino');
  await tabTo('Ikäsi');
  await type('kolme');
  await tabTo('Päivä');
  await type('6');
  await tabTo('Kuukausi');
  await type('12');
  await tabTo('Vuosi');
  await type('1999');
  await tabTo('Seuraava');
  await press('space');

  begin('The summary of errors, and mending');
  await tabTo('Ikäsi');
  await press('Return');
  await retype('34');
  await tabTo('Seuraava');
  await press('space');

  begin('A choice, choices, yes or no');
  await tabTo('Joka viikko');
  await press('space');
  await press('Down');
  await tabTo('Kokkaisin');
  await press('space');
  await tabTo('Laulaisin');
  await press('space');
  await tabTo('Kyllä');
  await press('space');
  await tabTo('Seuraava');
  await press('space');

  begin('A scale, a matrix, a ranking, shares');
  await tabTo('1');
  await press('space');
  await press('Down');
  await tabTo('Päivällä');
  await press('space');
  await tabTo('Päivällä');
  await press('space');
  await press('Down');
  await tabTo('Lisää sijalle 1: Uuni');
  // What is left comes under the finger.
  for (let place = 1; place <= 3; place++) await press('space');
  await tabTo('Talolle');
  await type('60', { answered: true });
  await tabTo('Tapahtumille');
  await type('40', { answered: true });
  await tabTo('Yhteenveto');
  await press('space');

  begin('The review, and sending');
  await readOn();
  await tabTo('Lähetä vastaukset');
  await press('space');
  await readOn();
}
