/** The table of a round's results: by Tab from practice to practice, and into the details of one. */

/** @param {ReturnType<import('./person.mjs').createPerson>} person */
export async function results({ begin, press, tabTo }) {
  begin('To the table by Tab');
  await tabTo('Tulosta yksi sivu');

  begin('From practice to practice: each is a button that opens its details');
  for (let step = 0; step < 9; step++) await press('Tab');

  begin('The details of a practice');
  await press('space');
  await press('Tab');
}
