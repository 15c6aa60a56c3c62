import { fi } from './fi.ts';
import type { Words } from './words.ts';

/** Unreviewed: nobody who knows easy Finnish has read these. */
export const unreviewed = true;

export const fiSimple: Words = {
  ...fi,
  start: {
    ...fi.start,
    languageMissing: 'Tällä sivulla ei ole sitä kieltä, jonka linkki pyytää.',
    unreviewed: 'Tätä selkokielistä tekstiä ei ole vielä tarkistettu.',
    people: 'Ketä toiminta koskee',
    meaning: 'Mitä osallisuus tarkoittaa tässä verkostossa',
    closes: 'Viimeinen päivä vastata',
    closed: 'Vastausaika on loppunut. Kysy järjestäjältä, voitko vielä vastata.',
    trial: 'Tämä on kokeilu. Vastauksia ei lähetetä kenellekään.',
    groupHint: 'Jos olet molempia, valitse toinen.',
    jointHint: 'Päätätte yhdessä jokaisen vastauksen. Ryhmällä on yksi vastaus.',
    present: 'Kuinka monta ihmistä on paikalla?',
    presentWrong: 'Kirjoita luku. Luku on 2 tai enemmän',
    helpedHint: 'Kukaan muu ei saa tietää tätä.',
  },
  give: {
    ...fi.give,
    giveHint:
      'Joskus sivu ei voi lähettää vastausta. Silloin saat ohjeen, miten annat vastauksen järjestäjälle.',
    failed: 'Vastaus ei mennyt perille. Se on vielä tällä sivulla. Yritä uudelleen.',
  },
  hand: {
    ...fi.hand,
    title: 'Vastauksesi on valmis. Se ei ole vielä perillä.',
    lead: 'Tämä sivu ei lähetä vastausta. Anna vastaus järjestäjälle. Valitse yksi tapa:',
    shared: 'Katso sovelluksesta, että vastaus lähti.',
    codeHint:
      'Koodissa on vain vastauksesi, ryhmäsi ja luku, josta vastaus tunnistetaan. Jos vastaatte yhdessä, koodissa on myös, kuinka monta teitä oli. Nimeäsi koodissa ei ole.',
    code: 'Kopioi tämä koodi viestiin',
  },
  profile: { ...fi.profile, lead: 'Tämä ei ole arvosana. On monta tapaa olla mukana.' },
};
