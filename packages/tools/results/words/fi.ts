import { counted } from 'talkoot/elements/counted.js';
import { formatDate, formatNumber } from 'talkoot/engine';

const answers = counted('fi', 'vastaus', 'vastausta');
const forms = counted('fi', 'lomake', 'lomaketta');
const votes = counted('fi', 'ääni', 'ääntä');
const number = (count: number): string => formatNumber(count, 'fi');
const large = (count: number): string => new Intl.NumberFormat('fi').format(count);

/** Every word of the results tool that is not among those of the results themselves. */
export const fi = {
  language: 'fi',
  title: 'Tulokset',
  pages: 'Sivut',
  collectPage: 'Kokoa vastaukset',
  resultsPage: 'Tulos',
  stepsPage: 'Seuraavat askeleet',
  unreviewed: 'Käännöstä ei ole vielä tarkistanut kukaan, joka puhuu kieltä äidinkielenään.',
  cancel: 'Peruuta',

  // ——— the round and the network file ———
  round: 'Vastauskierros',
  roundLine: (opened: string, closes: string) => `${formatDate(opened, 'fi')} – ${formatDate(closes, 'fi')}`,
  people: (people: string) => `Toiminta koskee: ${people}`,
  told: (where: string, when: string) =>
    `Osallistujille on luvattu kertoa tuloksista: ${where}, ${formatDate(when, 'fi')}.`,
  deleteBy: (day: string) =>
    `Osallistujille on luvattu poistaa vastaukset viimeistään ${formatDate(day, 'fi')}.`,
  noRound:
    'Vastauskierrosta ei ole avattu, joten mukaan otetaan vain vastaukset, jotka eivät kuulu mihinkään kierrokseen.',
  openNetwork: 'Avaa verkostotiedosto',
  saveNetwork: 'Tallenna verkostotiedosto',
  networkRefused: (file: string) => `Tiedostoa ${file} ei voitu avata.`,
  networkReasons: {
    damaged: 'Tiedosto on vioittunut.',
    foreign: 'Se ei ole verkostotiedosto.',
    newer:
      'Se on tehty työkalun uudemmalla versiolla. Lataa sivu uudelleen tai pyydä ylläpitäjää päivittämään työkalu.',
    unreadable: 'Selain ei pysty lukemaan sitä.',
    'too-large': 'Se on liian suuri.',
    'not-text': 'Se ei ole tekstiä.',
    'no-reader': 'Avaamiseen tarvittavaa osaa ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
  },
  details: 'Lisätietoja',
  networkReplaces: (title: string) =>
    `Avataanko verkosto ”${title}”? Nykyisen verkostotiedoston muutoksia ei ole vielä tallennettu.`,
  openAnyway: 'Avaa tiedosto',
  unnamedNetwork: 'nimetön verkosto',
  networkSaved: (file: string) => `Verkostotiedosto ${file} annettiin selaimelle tallennettavaksi.`,

  // ——— what cannot be shown at all ———
  failed: 'Tuloksia ei voida näyttää.',
  unknownQuestionnaire: (given: string, known: string) => `Kyselyä ”${given}” ei ole. Valittavana: ${known}.`,
  wrongOptions: 'Asetuksissa on virhe.',
  otherRoundVersion: (given: string, needed: string) =>
    `Vastauskierros on kyselystä ${given}, mutta tämä sivu näyttää kyselyn ${needed} tulokset.`,
  earlierUnfit:
    'Verkostotiedostossa on tästä kierroksesta aiempi tulos, jota ei voida lukea. Sitä ei voida ottaa huomioon: älä julkaise uutta tulosta, jos aiempi on jo julkaistu, sillä niiden erosta voisi päätellä yksittäisiä vastauksia.',

  // ——— collecting ———
  collectLead: 'Tuo vastaukset tähän. Ne luetaan tällä laitteella, eikä niitä lähetetä minnekään.',
  counts: 'Vastauksia nyt',
  countNeeded: (count: number, minimum: number) => `${answers(count)}, tarvitaan ${number(minimum)}`,
  countEnough: (count: number, invited: number | undefined) =>
    invited === undefined ? answers(count) : `${answers(count)}, kutsuttuja ${number(invited)}`,
  countJoint: (count: number) =>
    count === 1 ? 'yksi yhteinen vastaus' : `${number(count)} yhteistä vastausta`,
  enough: 'Riittää',
  notEnough: 'Ei vielä riitä',
  withJoint: 'Näytetään yhteisenä vastauksena',
  filesLabel: 'Vastaustiedostot',
  filesHint:
    'Vastauksia sisältävät .json-tiedostot tai tekstitiedostot, joissa on vastauskoodeja. Voit valita monta kerralla.',
  chooseFiles: 'Valitse tiedostot',
  orDrop: 'tai pudota ne tähän',
  pasteLabel: 'Vastauskoodit',
  pasteHint:
    'Liitä yksi tai monta koodia, esimerkiksi viesteistä. Niiden välissä voi olla mitä tahansa välejä.',
  addCodes: 'Lisää koodit',
  nothingPasted: 'Liitä ensin ainakin yksi koodi.',
  otherWays: 'Muut tavat',
  startCamera: 'Lue QR-koodeja kameralla',
  stopCamera: 'Sulje kamera',
  cameraHint: 'Näytä koodi kameralle. Koodit lisätään yksi kerrallaan.',
  cameraPicture: 'Kameran kuva',
  cameraReasons: {
    'not-secure': 'Selain antaa kameran vain suojatulle sivulle (https).',
    'no-reader': 'Tämä selain ei osaa lukea QR-koodeja. Liitä koodi tekstinä.',
    refused: 'Kameran käyttöä ei sallittu. Voit sallia sen selaimen asetuksista.',
    'no-camera': 'Laitteessa ei ole kameraa.',
    busy: 'Kamera on toisen ohjelman käytössä.',
  },
  typePaper: 'Syötä paperilomakkeita',
  reading: (name: string) => (name === '' ? 'Luetaan vastauksia' : `Luetaan tiedostoa ${name}`),
  readingShare: (percent: number) => `${number(percent)} %`,
  stopReading: 'Keskeytä',
  readingStopped: (name: string) =>
    name === ''
      ? 'Lukeminen keskeytettiin. Keskeytettyä ei otettu mukaan.'
      : `Lukeminen keskeytettiin. Tiedostoa ${name} ei otettu mukaan.`,
  added: (counted: number, listed: number) =>
    `${counted === 0 ? 'Uusia vastauksia ei tullut' : `Mukaan tuli ${large(counted)} ${counted === 1 ? 'vastaus' : 'vastausta'}`}${
      listed === 0 ? '.' : `, ${large(listed)} jätettiin pois. Syyt ovat alempana.`
    }`,
  fileRefused: (file: string, reason: 'too-large' | 'not-text' | 'unreadable') =>
    `Tiedostoa ${file} ei voitu lukea: ${
      {
        'too-large': 'se on liian suuri',
        'not-text': 'se ei ole tekstiä',
        unreadable: 'selain ei pysty avaamaan sitä',
      }[reason]
    }.`,
  emptyYet: 'Vastauksia ei ole vielä tuotu.',
  lookWhenReady: (minimum: number) =>
    `Katsokaa tulos vasta, kun vastaukset ovat koossa. Kun tulos on kerran näytetty, se muuttuu vasta, kun uusia vastauksia on vähintään ${number(minimum)}. Näin kenenkään vastausta ei voi päätellä kahden tuloksen erosta.`,
  showResults: 'Näytä tulos',

  // ——— what was left out ———
  listedTitle: (count: number) => `Pois jätetyt (${large(count)})`,
  listedLead: 'Nämä eivät ole mukana tuloksessa. Muut vastaukset ovat.',
  listedMore: (count: number) => `Näytä loput (${large(count)})`,
  sourceName: { pasted: 'Liitetyt koodit', camera: 'Kamera', entry: 'Paperilomakkeet', file: 'Tiedosto' },
  place: (place: number, isCode: boolean) => (isCode ? `rivi ${large(place)}` : `${large(place)}. vastaus`),
  reasons: {
    damaged: 'Ei ole vastaus tai on vioittunut.',
    newer: 'Tehty työkalun uudemmalla versiolla.',
    otherQuestionnaire: 'Vastaa toiseen kyselyyn.',
    otherVersion: 'Vastaa kyselyn toiseen versioon.',
    otherRound: 'Kuuluu toiseen vastauskierrokseen.',
    unknownGroup: 'Ryhmä puuttuu tai ei ole tällä kierroksella.',
    draft: 'Vastaus on kesken: sitä ei ole lähetetty.',
    unknownQuestion: 'Siinä on vastaus kysymykseen, jota kyselyssä ei ole.',
    unknownOption: 'Siinä on vastausvaihtoehto, jota kyselyssä ei ole.',
    wrongShape: 'Jokin vastaus on väärää muotoa.',
    outOfRange: 'Jokin luku on sallitun alueen ulkopuolella.',
    jointOfOne: 'Yhteinen vastaus, jonka antoi vain yksi henkilö.',
    duplicate: 'Sama vastaus oli jo mukana. Se laskettiin kerran.',
    conflict: 'Samasta vastauksesta on kaksi erilaista. Kumpaakaan ei laskettu, koska oikeaa ei voi tietää.',
    olderRevision: 'Samasta vastauksesta on uudempi, joka laskettiin.',
    notACode: 'Ei ole vastauskoodi.',
    misspelled: 'Koodissa on kirjoitusvirhe tai siitä puuttuu merkkejä. Tarkista se ja liitä uudelleen.',
    cutOff: 'Katkeaa kesken.',
    notJson: 'Ei ole luettavaa JSON-muotoa.',
    networkFile: 'Tämä on verkostotiedosto. Avaa se ylhäältä painikkeesta ”Avaa verkostotiedosto”.',
    empty: 'Tiedosto on tyhjä.',
  },

  // ——— keeping on the device ———
  keepAsk: 'Säilytetäänkö vastaukset tällä laitteella?',
  keepAskHint:
    'Silloin voit jatkaa myöhemmin samalla laitteella. Vastaukset eivät lähde laitteelta minnekään. Älä säilytä niitä laitteella, jota muutkin käyttävät.',
  keepYes: 'Kyllä, säilytä',
  keepNo: 'Ei',
  keep: {
    saving: 'Säilytetään tällä laitteella …',
    saved: 'Vastaukset ovat tallessa tällä laitteella.',
    declined: 'Vastaukset ovat vain tällä sivulla ja häviävät, kun suljet sen.',
    failed:
      'Vastauksia ei voitu tallentaa tälle laitteelle. Ne ovat vain tällä sivulla ja häviävät, kun suljet sen.',
    elsewhere: 'Tämän kierroksen vastaukset ovat auki toisessa välilehdessä. Jatka siellä, tai ota ne tähän.',
  },
  keepTakeOver: 'Ota vastaukset tähän',
  keepRetry: 'Yritä uudelleen',
  keepErase: 'Poista vastaukset',
  keepEraseAsk:
    'Poistetaanko kaikki tämän kierroksen vastaukset tältä sivulta ja laitteelta? Poistettuja ei saa takaisin.',
  keepEraseYes: 'Poista vastaukset',
  keepErased: 'Vastaukset poistettiin.',
  keepOver: 'Vastausten säilytysaika on päättynyt, joten ne poistettiin tältä laitteelta.',
  keepResumed: (count: number) => `Jatkat tältä laitteelta: ${answers(count)}.`,

  // ——— paper forms ———
  entryTitle: 'Paperilomakkeet',
  entryLead: 'Yksi näppäin vastaa yhteen kysymykseen, ja siirryt itsestään seuraavaan.',
  entryGroup: 'Kenen lomakkeita syötät?',
  entryBegin: 'Aloita',
  entryEnd: 'Lopeta syöttäminen',
  entryForm: (nth: number) => `${number(nth)}. lomake`,
  entryCount: (count: number) => `${forms(count)} syötetty`,
  entryPlace: (at: number, of: number) => `${number(at)} / ${number(of)}`,
  entryBack: 'Edellinen',
  entrySkip: 'Ei vastausta',
  entryNext: 'Seuraava',
  entryNumberWrong: (given: string) => `”${given}” ei ole luku.`,
  entryKeys: 'Näppäimet',
  entryKeysHint: 'Askelpalautin: edellinen. Enter: ei vastausta tai seuraava.',
  entryBackKey: '⌫',
  entryEnterKey: 'Enter',
  entryDone: 'Lomake on lopussa',
  entryDoneHint: 'Tarkista vastaukset. Voit palata korjaamaan.',
  entryFinish: 'Tallenna lomake ja aloita seuraava',
  entryDrop: 'Hylkää tämä lomake',
  entryDropped: 'Lomake hylättiin.',
  entrySaved: (count: number) => `Lomake tallennettiin. ${forms(count)} syötetty.`,
  entryEmpty: 'Lomakkeessa ei ole yhtään vastausta. Sitä ei tallennettu.',
  entryLeft: (codes: string) =>
    `Näitä kysymyksiä ei syötetä, koska niiden vastauksia ei näytetä tuloksissa: ${codes}.`,
  entryUnanswered: '–',
  entryOf: (code: string, text: string) => `${code}: ${text}`,

  // ——— results ———
  present: 'Näytä tilaisuudessa',
  print: 'Tulosta yksi sivu',
  saveAs: 'Tallenna',
  csv: 'Taulukko (CSV)',
  json: 'Tulos (JSON)',
  pictureOf: 'Mistä kuva tehdään?',
  pictureOfTable: 'Käytäntöjen taulukko',
  svg: 'Kuva (SVG)',
  png: 'Kuva (PNG)',
  pngFailed: 'Selain ei pystynyt tekemään kuvaa. Tallenna se SVG-muodossa.',
  toNetwork: 'Lisää tulos verkostotiedostoon',
  toNetworkHint: 'Verkostotiedostoon menee vain se, mitä tällä sivulla näkyy, ei yksittäisiä vastauksia.',
  inNetwork: 'Tulos lisättiin verkostotiedostoon.',
  raw: 'Yksittäiset vastaukset',
  rawHint:
    'Tiedostossa on jokaisen vastaajan kaikki vastaukset. Pienessä ryhmässä vastaajan voi tunnistaa niistä.',
  rawSave: 'Tallenna yksittäiset vastaukset',
  rawAsk:
    'Tallennetaanko jokaisen vastaajan vastaukset tiedostoon? Anna tiedosto vain niille, joiden on osallistujille kerrottu näkevän yksittäisiä vastauksia, ja poista se luvattuna päivänä.',
  rawSees: (who: string) => `Osallistujille on kerrottu, että yksittäisiä vastauksia näkevät: ${who}.`,
  rawYes: 'Tallenna tiedosto',
  fileName: 'tulos',
  rawFileName: 'yksittaiset-vastaukset',
  outdated: (count: number) =>
    `Tämän tuloksen jälkeen on tuotu ${count === 1 ? 'yksi vastaus' : answers(count)}.`,
  refresh: 'Päivitä tulos',
  partsHeld: 'Osa luvuista on aiemmin näytetystä tuloksesta: uusia vastauksia on vielä liian vähän.',

  // ——— examples ———
  exampleTitle: 'Esimerkki käytännöstä',
  exampleLead: 'Kirjatkaa yhdessä yksi esimerkki: mitä tehtiin ja milloin. Ei ihmisten nimiä.',
  exampleWhat: 'Mitä tehtiin?',
  exampleWhen: 'Milloin?',
  exampleWhenHint: 'Esimerkiksi keväällä 2026',
  exampleBy: 'Mikä rooli tai organisaatio?',
  exampleByHint: 'Ei ihmisten nimiä',
  exampleAdd: 'Lisää esimerkki',
  exampleNeedsWhat: 'Kirjoita, mitä tehtiin.',
  exampleAdded: 'Esimerkki lisättiin.',
  exampleRemoved: 'Esimerkki poistettiin.',
  exampleRemove: (what: string) => `Poista esimerkki: ${what}`,
  exampleText: (what: string, more: readonly string[]) =>
    more.length === 0 ? what : `${what} (${more.join(', ')})`,

  // ——— from gap to step ———
  stepsLead:
    'Valitkaa, mitä kokeilette seuraavaksi. Ehdotukset ovat käytäntöjä, joita muualla on käytetty. Toimivuutta teillä ne eivät lupaa.',
  stepsNoResults:
    'Katsokaa ensin tulos. Ehdotukset löytyvät kohtiin, joissa ryhmien näkemykset eroavat eniten.',
  stepsNoGaps: 'Ryhmien näkemykset eivät eroa toisistaan. Valitse kohta, johon haette ehdotuksia.',
  stepsOther: 'Muu kohta',
  stepsOtherChoose: 'Valitse kohta',
  stepsOtherAdd: 'Hae ehdotuksia',
  stepsFirst: 'Ensimmäinen askel:',
  stepsNone: 'Tähän kohtaan ei ole valmista ehdotusta. Kirjoittakaa oma.',
  stepsChoose: 'Mukaan äänestykseen',
  stepsOwn: 'Oma ehdotus',
  stepsOwnAdd: 'Lisää ehdotus',
  stepsOwnNeeds: 'Kirjoita ehdotus.',
  stepsChosen: (count: number) =>
    count === 0
      ? 'Yhtään ehdotusta ei ole valittu.'
      : `${number(count)} ${count === 1 ? 'ehdotus' : 'ehdotusta'} valittu.`,
  stepsBack: 'Takaisin ehdotuksiin',
  votesEach: 'Ääniä kullekin',
  voteBegin: 'Aloita äänestys tällä laitteella',
  voteNeedsTwo: 'Valitse ensin ainakin kaksi ehdotusta.',
  voteTitle: 'Äänestys',
  voteLead: (each: number) =>
    `Sinulla on ${votes(each)}. Voit antaa samalle ehdotukselle useita. Sitä, kuka äänesti mitä, ei tallenneta.`,
  voteLeft: (left: number) => `Ääniä jäljellä: ${number(left)}`,
  voteGive: (title: string) => `Anna ääni: ${title}`,
  voteTake: (title: string) => `Ota ääni pois: ${title}`,
  voteGiven: (count: number) => votes(count),
  voteCast: 'Valmis',
  voteThanks: 'Kiitos. Anna laite seuraavalle.',
  voteNext: 'Olen seuraava',
  voteVoters: (count: number) => (count === 1 ? 'Yksi on äänestänyt.' : `${number(count)} on äänestänyt.`),
  voteEnd: 'Lopeta äänestys',
  voteResult: 'Äänestyksen tulos',
  voteAgain: 'Äänestä uudelleen',
  voteCandidate: 'Ehdotus',
  voteVotes: 'Äänet',
  toPlan: 'Lisää toimintasuunnitelmaan',
  toPlanLead:
    'Valitkaa, mitkä lisätään verkoston toimintasuunnitelmaan. Vastuut ja ajat sovitaan suunnitelmassa.',
  toPlanNone: 'Valitse ainakin yksi.',
  toPlanDone: (count: number) =>
    `${count === 1 ? 'Yksi toimenpide' : `${number(count)} toimenpidettä`} lisättiin toimintasuunnitelmaan.`,
  toPlanSave: 'Tallenna verkostotiedosto, jotta ne säilyvät.',
  withoutVote: 'Valitse ilman äänestystä',
  inPlan: 'On jo suunnitelmassa',
};
