import { counted } from 'talkoot/elements/counted.js';
import { isolated } from './isolated.ts';

const answers = counted('fi', 'vastaus', 'vastausta');
const people = counted('fi', 'henkilö', 'henkilöä');

/** Every word of the group results. Counts, shares and days come written in the notation of the language. */
export const fi = {
  language: 'fi',
  groups: { organisers: 'Järjestäjät', participants: 'Osallistujat' } as Readonly<Record<string, string>>,
  status: {
    confirmed: 'Vahvistettu',
    partlyConfirmed: 'Osittain vahvistettu',
    organisersOnly: 'Vain järjestäjien näkemys',
    participantsOnly: 'Osallistujat näkevät, järjestäjät eivät',
    split: 'Jakautunut',
    contested: 'Kiistanalainen',
    notInUse: 'Ei käytössä',
    unconfirmed: 'Vahvistamatta',
    participantsView: 'Osallistujien näkemys',
    notInUseByOrganisers: 'Ei käytössä (järjestäjien mukaan)',
    notInUseByParticipants: 'Ei käytössä (osallistujien mukaan)',
    unknown: 'Ei tiedossa',
  },
  /** In the middle of a sentence. */
  statusWithin: {
    confirmed: 'vahvistettu',
    partlyConfirmed: 'osittain vahvistettu',
    organisersOnly: 'vain järjestäjien näkemys',
    participantsOnly: 'osallistujat näkevät, järjestäjät eivät',
    split: 'jakautunut',
    contested: 'kiistanalainen',
    notInUse: 'ei käytössä',
    unconfirmed: 'vahvistamatta',
    participantsView: 'osallistujien näkemys',
    notInUseByOrganisers: 'ei käytössä (järjestäjien mukaan)',
    notInUseByParticipants: 'ei käytössä (osallistujien mukaan)',
    unknown: 'ei tiedossa',
  },
  statusMeaning: {
    confirmed: 'Molempien ryhmien mukaan käytäntö on vakiintunut.',
    partlyConfirmed: 'Toisen ryhmän mukaan vakiintunut. Toisen ryhmän vastaukset jakautuvat.',
    organisersOnly: 'Järjestäjien mukaan vakiintunut, osallistujien mukaan ei.',
    participantsOnly: 'Osallistujien mukaan vakiintunut, järjestäjien mukaan ei.',
    split: 'Vastaukset jakautuvat molemmissa ryhmissä tai siinä, josta tiedetään.',
    contested: 'Toisen ryhmän mukaan ei vakiintunut. Toisen ryhmän vastaukset jakautuvat.',
    notInUse: 'Kummankaan ryhmän mukaan käytäntö ei ole vakiintunut.',
    unconfirmed: 'Järjestäjien mukaan vakiintunut. Osallistujien näkemystä ei tiedetä.',
    participantsView: 'Osallistujien mukaan vakiintunut. Järjestäjien näkemystä ei tiedetä.',
    notInUseByOrganisers: 'Järjestäjien mukaan ei vakiintunut. Osallistujien näkemystä ei tiedetä.',
    notInUseByParticipants: 'Osallistujien mukaan ei vakiintunut. Järjestäjien näkemystä ei tiedetä.',
    unknown: 'Kummankaan ryhmän näkemystä ei tiedetä.',
  },
  verdict: {
    yes: 'vakiintunut',
    split: 'vastaukset jakautuvat',
    no: 'ei vakiintunut',
    unknown: 'ei tiedossa',
  },
  /** What a group says: "Järjestäjät: vakiintunut". */
  says: (group: string, what: string) => `${group}: ${what}`,
  quote: (text: string) => `”${isolated(text)}”`,
  or: (parts: readonly string[]) => parts.join(' tai '),
  share: (value: number, percent: string) =>
    Math.abs(value - 2 / 3) < 1e-9
      ? 'kaksi kolmasosaa'
      : Math.abs(value - 1 / 3) < 1e-9
        ? 'yksi kolmasosa'
        : percent,

  // ——— who answered ———
  answered: (group: string, count: number, invited: number | undefined) =>
    `${group}: ${answers(count)}${invited === undefined ? '' : `, kutsuttuja ${invited}`}`,
  jointAnswered: (count: number, present: number) =>
    count === 1
      ? `yksi yhteinen vastaus, jota oli laatimassa ${people(present)}`
      : `${count} yhteistä vastausta, joita oli laatimassa yhteensä ${people(present)}`,
  asOf: (day: string) => `Tilanne ${day}`,
  moreThanInvited: 'Vastauksia on enemmän kuin kutsuttuja, joten kutsuttujen määrää ei käytetä laskuissa.',
  tooFewTitle: 'Vastauksia ei ole vielä tarpeeksi',
  tooFewWhy: (minimum: number) =>
    `Tulokset näytetään, kun ryhmästä on vähintään ${answers(minimum)} tai ryhmä on vastannut yhdessä.`,
  stillNeeded: (group: string, count: number, minimum: number) =>
    `${group}: ${answers(count)}, tarvitaan ${minimum}`,

  // ——— the table of practices ———
  gridCaption: (rows: string, columns: string) =>
    `${rows} ja ${columns}: mitä molemmat ryhmät sanovat yhdessä`,
  rungs: 'Portaat',
  stages: 'vaiheet',
  legend: 'Merkkien selitykset',
  legendPair: (first: string, second: string) => `Ruutujen järjestys: ${first}, ${second}.`,
  rule: (group: { yes: string; no: string }, options: string) =>
    `Käytäntö on ryhmän mukaan vakiintunut, kun vähintään ${group.yes} vastaa ${options}. Se ei ole vakiintunut, kun niin vastaa enintään ${group.no}. Rajat ovat oma sopimuksemme, eivät tutkimustulos.`,
  noExample: 'ei esimerkkiä',
  noExampleMeaning:
    'Raidallinen reuna: käytäntö on jonkun mukaan vakiintunut, mutta siitä ei ole kirjattu esimerkkiä.',
  example: 'Esimerkki',
  showDetails: 'Näytä tarkemmin',
  closeDetails: 'Sulje',
  askedOf: (group: string) => `${group}: kysytty väittämä`,

  // ——— answers ———
  distributions: 'Vastaukset kysymyksittäin',
  answersTo: (chart: string) => `Vastausten jakauma: ${chart}`,
  besides: (parts: string) => `Lisäksi: ${parts}.`,
  noAnswer: 'ei vastausta',
  established: (options: string, count: number, of: number, percent: string) =>
    `${options}: ${count}/${of} (${percent})`,
  coverage: (range: string) =>
    `Kutsutuista ${range} vastaisi näin: vastaamatta jättäneiden kantaa ei tiedetä.`,
  wilson: (range: string) =>
    `Kutsuttujen määrää ei tiedetä. Pelkkä sattuma huomioon ottaen osuus olisi ${range} (95 prosentin väli).`,
  agreement: {
    alike: 'Vastaukset ovat samansuuntaisia.',
    split: 'Mielipiteet jakautuvat kahtia.',
    scattered: 'Vastaukset ovat hajallaan: jakauma ei erotu satunnaisesta.',
  },
  nearlyAll: (options: string) => `Kaikki tai lähes kaikki: ${options}.`,
  nearlyAllWhy: 'Lukuja ei näytetä, koska ne kertoisivat, mitä yksittäinen ihminen vastasi.',
  joint: (present: number, answer: string) => `Yhteinen vastaus (laatimassa ${people(present)}): ${answer}.`,
  doNotKnowSide: 'Vähintään puolet vastasi, ettei tiedä.',
  hidden: {
    tooFewResponses: (minimum: number, count: number) =>
      `Näytetään, kun vastauksia on vähintään ${minimum}. Nyt ${count}.`,
    tooFewAnswers: (minimum: number) => `Tähän vastasi alle ${minimum}, joten vastauksia ei näytetä.`,
    mostlyDoNotKnow: (minimum: number) =>
      `Vähintään puolet vastasi, ettei tiedä. Muita vastauksia on alle ${minimum}, joten niitä ei näytetä.`,
    hangsOnHidden: 'Ei näytetä, koska tästä voisi päätellä toisen kysymyksen piilotetut vastaukset.',
  },
  held: (count: number) =>
    `Kuva on tehty, kun vastauksia oli ${count}. Uusia on vielä liian vähän näytettäväksi.`,
  quartiles: (median: string, lower: string, upper: string) =>
    `Keskimmäinen vastaus on ${median}. Puolet vastauksista on välillä ${lower}–${upper}.`,
  first: 'Kuinka moni asetti vaihtoehdon ensimmäiseksi',
  several: 'Vastaaja sai valita useita.',
  notShown: 'Ei näytetä ryhmän tuloksina',
  notShownWhy: {
    text: 'Omin sanoin kirjoitettu vastaus voi paljastaa kirjoittajan.',
    repeating: 'Vastauksissa on eri määrä rivejä.',
    type: 'Tällaisista vastauksista ei voi tehdä yhteistä kuvaa.',
  },
  yes: 'Kyllä',
  no: 'Ei',
  other: 'Muu',

  // ——— gaps ———
  gaps: (count: number) => (count === 1 ? 'Suurin ero' : `${count} suurinta eroa`),
  noGaps: 'Ryhmien välillä ei ole eroja, joita voisi näyttää.',
  gapOf: (at: number, count: number) => `Ero ${at}/${count}`,
  difference: (points: string) => `Ryhmien ero: ${points} prosenttiyksikköä`,
  rough: 'Ero on suuntaa antava: ainakin toisesta ryhmästä ei näytetä lukuja.',
  prompts: 'Keskustelkaa',
  prompt: [
    'Mitä kumpikin ryhmä on nähnyt tai kokenut, kun se on vastannut näin?',
    'Tarkoittaako tämä molemmille samaa asiaa?',
    'Mistä molemmat huomaisivat, että asia on kunnossa?',
  ] as readonly string[],

  // ——— the whole ———
  headline: (count: number, of: number) => `Molempien ryhmien vahvistamia käytäntöjä: ${count}/${of}`,
  headlineWhy: 'Saavutetuksi lasketaan vain se, minkä molemmat ryhmät vahvistavat.',
  profile: (row: string, parts: string) => `${row}: ${parts}.`,
  profilePart: (status: string, count: number, of: number, isFirst: boolean) =>
    isFirst ? `${status} ${count}/${of} vaiheessa` : `${status} ${count}/${of}`,
  newInstrument:
    'Mittari on uusi, eikä sen luotettavuutta ole vielä tutkittu. Tulos auttaa keskustelemaan, arvosanaa se ei anna.',
  ladderCheck: (group: string, percent: string) =>
    `${group}: ylempi porras on vakiintunut ilman alempaa ${percent} vaiheista.`,
  ladderBreak: (high: string, low: string, percent: string) => `${high} ilman porrasta ${low}: ${percent}`,
  ladderMeaning: 'Portaiden ei oleteta edellyttävän toisiaan. Tämä on havainto, ei virhe.',

  // ——— the data, other rounds, presenting, paper ———
  data: 'Luvut taulukkona',
  dataCaption: (at: number, of: number) =>
    of === 1 ? 'Vastausten määrät' : `Vastausten määrät, taulukko ${at}/${of}`,
  question: 'Kysymys',
  group: 'Ryhmä',
  answersGiven: 'Vastauksia',
  stateHead: 'Tila',
  median: 'Keskimmäinen',
  lower: 'Alaneljännes',
  upper: 'Yläneljännes',
  agreementHead: 'Yksimielisyys A',
  notTold: 'Ei näytetä',
  changes: 'Muutos edelliseen kierrokseen',
  otherPeople: 'Vastaajat eivät ole samat kuin edellisellä kierroksella.',
  clearChanges: (clear: number, of: number) => `Selvä muutos: ${clear}/${of} vertailua.`,
  noClearChange: 'Yksikään muutos ei ole selvä.',
  falseAlarms: (count: number) =>
    `Osa vertailuista perustuu vain sattuman arvioon. Niistä noin ${count} voi näyttää selvältä pelkän sattuman vuoksi.`,
  dip: 'Tulos voi laskea, kun ihmiset oppivat, mitä yhdessä tekeminen vaatii. Se ei yksin tarkoita, että toiminta on huonontunut.',
  untold: (count: number) =>
    `Vertaamatta jäi ${count} kohtaa, koska niiden lukuja ei näytetä molemmilta kierroksilta.`,
  earlier: 'Edellinen',
  later: 'Nyt',
  change: 'Muutos',
  points: (number: string) => `${number} %-yks.`,
  isClear: 'selvä',
  isNotClear: 'ei selvä',
  option: 'Vaihtoehto',
  presentation: 'Esitys',
  overview: 'Kokonaiskuva',
  next: 'Seuraava',
  previous: 'Edellinen',
  closePresenter: 'Sulje esitys',
  presenterKeys: 'Nuolinäppäimet vaihtavat sivua, Esc sulkee.',
  page: (at: number, of: number) => `${at}/${of}`,
  printed: (day: string) => `Tulostettu ${day}`,
  scrolls: (name: string) => `${name}, vieritettävä taulukko`,
};
