/** Two maps: the flows of an invented network from actor to actor, and whom the client of Kymenlaakso gets what from. */

/** @param {ReturnType<import('./person.mjs').createPerson>} person */
export async function valueFlow({ begin, press, tabTo }) {
  begin('Into the picture of flows by Tab');
  await tabTo('Esimerkkilään muuttanut', { passing: true });

  begin('From actor to actor by letters and arrows');
  await press('k');
  await press('e');
  await press('Right');

  begin('Along a flow to its other end, and back');
  await press('Return');
  await press('Down');
  await press('Down');
  await press('Right');
  await press('Left');

  begin('Closed, and out of the picture: it was one stop');
  await press('Return');
  await press('Tab');

  begin('Into the map of the client');
  await tabTo('Maahanmuuttaja', { passing: true });

  begin('Three actors and what they give the client');
  await press('Down');
  await press('Return');
  await press('Down');
  await press('Down');
  await press('Right');
  await press('k');
  await press('Return');
  await press('Down');
  await press('s');
  await press('Return');
  await press('Down');
}
