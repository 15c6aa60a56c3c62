import type { Widened } from 'talkoot/elements/word-catalogue.js';

/** What the map itself says around the drawing. What opens on demand has its words in `panels-fi.ts`. */
export const fi = {
  tool: 'Arvoverkkokartta',
  unnamed: 'Nimetön verkosto',
  asOf: (time: string) => `Kuva ajalta ${time}`,
  actions: 'Tiedosto ja näyttö',
  save: 'Tallenna tai vie',
  open: 'Avaa tiedosto',
  print: 'Tulosta',
  presenter: 'Esitystila',
  details: 'Kartan tiedot',
  title: 'Verkoston nimi',
  titleHint: 'Näkyy kartan yllä ja tiedoston nimessä.',
  client: 'Kenelle verkosto on?',
  clientHint: 'Asiakas tai asukasryhmä, joka on kartan keskellä. Esimerkiksi: Kuntaan muuttanut.',
  time: 'Ajankohta, josta kuva on',
  timeHint: 'Vuosi, kuukausi tai päivä, esimerkiksi 2026. Tyhjä tarkoittaa nykyhetkeä.',
  timeWrong: 'Tätä ei voi lukea ajankohtana. Kirjoita vuosi 2026, kuukausi 2026-04 tai päivä 2026-04-15.',
  start: 'Aloita kartta',
  startLead:
    'Kirjaa, keitä verkostossa on, mitä kukin antaa asiakkaalle ja mitä toimijat antavat toisilleen. Kartta jää omalle laitteellesi.',
  examples: 'Katso esimerkkiä',
  exampleNames: {
    'kymenlaakso-2016': 'Kymenlaakson maahanmuuttajatyö 2016',
    'example-network': 'Keksitty verkosto, jossa on virtoja',
  },
  exampleFictional: 'Tämä verkosto on keksitty. Kuntaa ja toimijoita ei ole olemassa.',
  exampleDated:
    'Kartta tehtiin työpajassa vuonna 2016, ja nimet ovat sen ajan nimiä. Toimijoiden välisten virtojen kuva on kadonnut, joten virtoja ei ole.',
  exampleUnreviewed: 'Kartan käännöstä ei ole tarkistanut kukaan, joka puhuu kieltä äidinkielenään.',
  panels: 'Lue ja muokkaa karttaa',
  panelNames: {
    analysis: 'Mitä kartta kertoo',
    missed: 'Kuka jäisi kaipaamaan?',
    sides: 'Sanovatko molemmat samaa?',
    compare: 'Vertaa kahta karttaa',
    story: 'Käy kartta läpi',
    import: 'Tuo taulukko',
    export: 'Tallenna tai vie',
    merge: 'Yhdistä toinen kopio',
  },
  close: 'Sulje',
  loading: 'Haetaan.',
  partFailed: 'Tätä osaa ei saatu haettua. Tarkista verkkoyhteys.',
  tryAgain: 'Yritä uudelleen',

  srcRefused: 'Karttaa ei voi näyttää.',
  srcReasons: {
    working:
      'Tiedosto on työtiedosto. Siinä voi olla ihmisten nimiä, yhteystietoja ja keskeneräistä. Verkkosivulle käy vain julkinen kopio.',
    network:
      'Tiedosto on verkoston oma kopio. Siinä voi olla ihmisten nimiä ja keskeneräistä. Verkkosivulle käy vain julkinen kopio.',
    missing: 'Tiedostoa ei löydy osoitteesta, tai sivu ei saa hakea sitä.',
    damaged: 'Tiedosto on vioittunut tai se ei ole verkostotiedosto.',
    newer: 'Tiedosto on tehty työkalun uudemmalla versiolla.',
  },
  srcAdvice: 'Avaa tiedosto kartan muokkaimessa, valitse ”Tallenna tai vie” ja tallenna julkinen kopio.',

  refused: (file: string) => `Tiedostoa ${file} ei voitu avata.`,
  refusals: {
    damaged: 'Tiedosto on vioittunut.',
    foreign: 'Se ei ole verkostotiedosto.',
    newer: 'Se on tehty työkalun uudemmalla versiolla. Lataa sivu uudelleen.',
    unreadable: 'Selain ei pysty lukemaan sitä.',
    'too-large': 'Se on liian suuri.',
    'no-reader': 'Avaamiseen tarvittavaa osaa ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
    'not-text': 'Se ei ole tekstiä.',
  },
  unchanged: 'Kartta on ennallaan.',
  more: 'Lisätietoja',
  replaces: (title: string) =>
    `Avataanko ”${title}” nykyisen kartan tilalle? Nykyistä karttaa ei ole vielä tallennettu.`,
  saveFirst: 'Tallenna ensin nykyinen kartta',
  openAnyway: 'Avaa',
  cancel: 'Peruuta',

  /** In place of the questionnaire's words about drafts, which speak of answers. By the ids of those. */
  drafts: {
    'draft-ask': 'Tallennetaanko kartta tälle laitteelle?',
    'draft-ask-hint':
      'Silloin voit jatkaa myöhemmin samalla laitteella. Kartta ei lähde laitteelta minnekään.',
    'draft-unkept':
      'Karttaa ei voi nyt tallentaa tälle laitteelle. Se on vain tällä sivulla, kunnes suljet sen.',
    'shared-clear-ask': 'Tyhjennetäänkö koko kartta? Sitä ei saa takaisin.',
  },
};

type Words = Widened<typeof fi>;
export type { Words as ValueFlowWords };
