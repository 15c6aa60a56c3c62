import { counted } from './count.ts';
import type { Widened } from './count.ts';

const actors = counted('fi', 'toimija', 'toimijaa');
const values = counted('fi', 'hyöty', 'hyötyä');
const flows = counted('fi', 'virta', 'virtaa');
const rows = counted('fi', 'kohta', 'kohtaa');
const ofValues = counted('fi', 'hyödyn', 'hyötyä');

/** The words of what opens on demand: analysis, what if, two sides, comparison, story, import and export. */
export const panelsFi = {
  showAll: (count: number) => `Näytä kaikki ${rows(count)}`,
  nothing: 'Ei mitään.',
  flow: (from: string, to: string, value: string) => `${from} → ${to}: ${value}`,
  client: 'Asiakas',
  nobody: 'ei kukaan',
  unknown: 'tuntematon',

  analysis: {
    summary: (a: number, v: number, f: number) =>
      `Kartalla on ${actors(a)}, ${values(v)} ja toimijoiden välillä ${flows(f)}.`,
    kind: 'Mitkä virrat luetaan mukaan?',
    kinds: { all: 'Kaikki', tangible: 'Aineelliset', intangible: 'Aineettomat' },
    overlaps: 'Kuka muu antaa tämän?',
    overlapsLead: 'Näitä hyötyjä antaa useampi kuin yksi. Voisiko työtä jakaa tai sovittaa yhteen?',
    overlapsNone: 'Mitään hyötyä ei anna kaksi toimijaa.',
    single: 'Yhden varassa',
    singleLead: 'Nämä hyödyt asiakas saa vain yhdeltä. Mitä tapahtuu, jos se lähtee tai lomailee?',
    singleNone: 'Jokaiselle asiakkaan hyödylle on vähintään kaksi antajaa.',
    singleOf: (actor: string, count: number) => `${actor}: ${values(count)}`,
    needs: 'Kukaan ei anna',
    needsLead: 'Näitä tarvitaan tai ne on kirjattu, mutta kukaan ei anna niitä nyt.',
    needsNone: 'Jokaisella kirjatulla hyödyllä on antaja.',
    oneWay: 'Yksisuuntaiset suhteet',
    oneWayLead: 'Toinen antaa, mutta ei ole kirjattu, mitä se saa takaisin.',
    oneWayNone: 'Jokainen suhde on vastavuoroinen.',
    oneWayOf: (from: string, to: string) => `${from} → ${to}, ei takaisin`,
    missing: 'Puuttuvat virrat',
    missingLead: 'Nämä on kirjattu tarpeellisiksi, mutta niitä ei ole.',
    missingNone: 'Yhtään virtaa ei ole merkitty puuttuvaksi.',
    alone: 'Ilman yhteyksiä muihin toimijoihin',
    aloneNone: 'Jokainen toimija antaa tai saa jotain toiselta toimijalta.',
    holds: 'Pitää verkon koossa',
    holdsLead: 'Ilman näitä osa verkostosta jäisi irralleen muista.',
    holdsNone: 'Mikään toimija ei yksin pidä verkkoa koossa.',
    loops: 'Kehät',
    loopsLead: 'Hyöty kiertää kolmen tai neljän toimijan kautta takaisin.',
    loopsNone: 'Kehiä ei ole.',
    loopsMore: 'Kehiä on yli tuhat. Tässä on osa niistä.',
    noFlows:
      'Toimijoiden välillä ei ole vielä virtoja. Piirrä ensimmäinen, niin tähän tulee lisää luettavaa.',
    measures: 'Luvut ja niiden määritelmät',
    measuresLead:
      'Luvut kuvaavat vain tätä karttaa. Niistä ei näe, onko verkosto hyvä vai huono. Asiakas ei ole luvuissa mukana.',
    measure: 'Mittari',
    number: 'Luku',
    meaning: 'Mitä se tarkoittaa',
    formula: 'Laskukaava ja lähde',
    noNumber: 'ei voi laskea',
  },

  measures: {
    density: ['Tiheys', 'Kuinka suuri osa kaikista mahdollisista suhteista on olemassa.'],
    reciprocityEdges: [
      'Vastavuoroisuus, suhteista',
      'Kuinka suureen osaan antamisista saadaan jotain takaisin.',
    ],
    reciprocityPairs: [
      'Vastavuoroisuus, pareista',
      'Kuinka suuri osa toisiinsa yhteydessä olevista pareista antaa molempiin suuntiin.',
    ],
    meanPath: [
      'Keskimääräinen matka',
      'Montako askelta toimijalta toiselle on keskimäärin, kun kuljetaan antamisen suuntaan.',
    ],
    unreachable: [
      'Ilman reittiä',
      'Kuinka suuri osa toimijapareista on sellaisia, joiden välillä ei ole reittiä.',
    ],
    efficiency: [
      'Tehokkuus',
      'Kuinka lähellä toimijat ovat toisiaan, kun suunnasta ei välitetä. 1 = jokainen on suorassa yhteydessä.',
    ],
    centralisationOut: [
      'Antamisen keskittyminen',
      '0 = kaikki antavat yhtä monelle, 1 = kaikki tulee yhdeltä.',
    ],
    centralisationIn: ['Saamisen keskittyminen', '0 = kaikki saavat yhtä monelta, 1 = kaikki menee yhdelle.'],
    gini: [
      'Suhteiden epätasaisuus',
      'Gini-kerroin: 0 = kaikilla yhtä monta suhdetta, lähellä 1 = lähes kaikki yhdellä.',
    ],
    tangible: [
      'Aineelliset ja aineettomat',
      'Montako virtaa on merkitty aineelliseksi, aineettomaksi ja kummaksikaan.',
    ],
    betweenness: ['Välittäjät', 'Kenen kautta kulkee eniten lyhimpiä reittejä toisten välillä.'],
    creation: ['Eniten antavat', 'Montako virtaa kukin antaa, asiakkaalle annetut mukana.'],
  } as Readonly<Record<MeasureId, readonly [name: string, meaning: string]>>,

  missed: {
    lead: 'Kokeile, mitä asiakkaan hyödyille tapahtuu, jos toimija lähtee, tulee tai yhdistyy toiseen. Kartta ei muutu, ennen kuin teet muutoksen itse.',
    ranking: 'Kenen mukana häviäisi eniten?',
    rankingLead: 'Montako asiakkaan hyötyä on vain tämän toimijan varassa.',
    what: 'Mitä kokeillaan?',
    kinds: { remove: 'Toimija lähtee', merge: 'Toimijat yhdistyvät', add: 'Uusi toimija tulee' },
    who: 'Kuka lähtee?',
    mergeWho: 'Ketkä yhdistyvät?',
    into: 'Kenen nimellä jatketaan?',
    name: 'Uuden toimijan nimi',
    gives: 'Mitä se antaa asiakkaalle? Yksi hyöty riville.',
    chooseTwo: 'Valitse vähintään kaksi toimijaa.',
    nameNeeded: 'Kirjoita toimijan nimi.',
    nameTaken: 'Verkostossa on jo tämän niminen toimija.',
    result: 'Ennen ja jälkeen',
    same: 'Asiakkaan hyödyissä mikään ei muutu.',
    sentence: (lost: number, single: number, gained: number) =>
      [
        lost > 0 ? `Asiakas menettää ${ofValues(lost)}.` : 'Asiakas ei menetä mitään.',
        ...(single > 0 ? [`${values(single)} jää yhden varaan.`] : []),
        ...(gained > 0 ? [`Asiakas saa ${values(gained)} lisää.`] : []),
      ].join(' '),
    isolated: (names: string) => `Ilman yhteyksiä jää: ${names}.`,
    value: 'Asiakkaan hyöty',
    before: 'Ennen: kuka antaa',
    after: 'Jälkeen: kuka antaa',
    effect: 'Muutos',
    effects: { lost: 'menetetään', single: 'jää yhden varaan', gained: 'uusi', changed: 'antaja vaihtuu' },
    numbers: 'Luvut ennen ja jälkeen',
    numberRows: {
      actors: 'Toimijoita',
      single: 'Yhden varassa',
      links: 'Suhteita toimijoiden välillä',
      density: 'Tiheys',
      efficiency: 'Tehokkuus',
    },
    beforeNumber: 'Ennen',
    afterNumber: 'Jälkeen',
    apply: 'Tee tämä muutos kartalle',
    applied: 'Muutos tehtiin kartalle. Sen voi kumota.',
  },

  sides: {
    lead: 'Virta, josta vain toinen puoli tietää, on hyvä keskustelun aihe. Kysykää antajalta ja saajalta erikseen.',
    groups: {
      both: 'Molemmat sanovat näin',
      claimed: 'Vain antaja sanoo näin',
      expected: 'Vain saaja sanoo näin',
      denied: 'Ainakin toinen kieltää, eikä toinen vahvista',
      unasked: 'Ei ole kysytty',
    },
    whose: 'Kenen virrat näytetään?',
    flow: 'Virta',
    giver: 'Antaja sanoo',
    receiver: 'Saaja sanoo',
    answers: { yes: 'Kyllä', no: 'Ei', none: 'Ei kysytty' },
    giverOf: (flow: string) => `Antaja sanoo: ${flow}`,
    receiverOf: (flow: string) => `Saaja sanoo: ${flow}`,
    none: 'Tällä toimijalla ei ole virtoja.',
  },

  compare: {
    lead: 'Avaa toinen kartta, niin näet, mitä on tullut lisää, päättynyt ja muuttunut.',
    open: 'Avaa toinen kartta',
    example: 'Vertaa Kymenlaakson karttaan 2016',
    earlier: (title: string, time: string) => `Vanhempi: ${title}${time ? `, ${time}` : ''}`,
    later: (title: string, time: string) => `Uudempi: ${title}${time ? `, ${time}` : ''}`,
    now: 'nyt',
    swap: 'Vaihda järjestys',
    byName: 'Kartat on tehty erikseen, joten toimijat ja hyödyt on yhdistetty nimien mukaan.',
    kinds: { actors: 'Toimijat', values: 'Hyödyt', flows: 'Virrat' },
    added: (count: number) => `Tullut lisää: ${rows(count)}`,
    ended: (count: number) => `Päättynyt: ${rows(count)}`,
    changed: (count: number) => `Muuttunut: ${rows(count)}`,
    same: 'Ei muutoksia.',
    was: (before: string, after: string) => `${before} → ${after}`,
    state: 'tila',
    kind: 'laji',
    other: 'muita tietoja muuttunut',
    client: 'Mitä se merkitsee asiakkaalle',
    lost: (count: number) => `Asiakas ei enää saa: ${values(count)}`,
    single: (count: number) => `Nyt yhden varassa: ${values(count)}`,
    gained: (count: number) => `Asiakas saa uutta: ${values(count)}`,
  },

  story: {
    lead: 'Kartta käydään läpi toimija kerrallaan. Kuvassa näkyy valittuna se, josta puhutaan.',
    of: (now: number, all: number) => `${now} / ${all}`,
    next: 'Seuraava',
    back: 'Edellinen',
    again: 'Alusta',
    clientGets: (count: number, givers: number) =>
      `Asiakas saa ${ofValues(count)}. Antajia on ${actors(givers)}.`,
    givesClient: 'Antaa asiakkaalle',
    givesOthers: 'Antaa muille toimijoille',
    gets: 'Saa',
    alone: (count: number) => `Vain tältä toimijalta asiakas saa ${ofValues(count)}.`,
    givesNothing: 'Ei ole kirjattu, mitä tämä toimija antaa.',
    toOther: (value: string, other: string) => `${value} (${other})`,
    end: 'Loppu',
    endLead: 'Mistä haluatte puhua seuraavaksi?',
  },

  import: {
    lead: 'Liitä rivit taulukkolaskennasta tai valitse CSV-tiedosto. Mitään ei lisätä kartalle, ennen kuin hyväksyt.',
    form: 'Millainen taulukko on?',
    forms: {
      flows: 'Luettelo: antaja, saaja, hyöty',
      matrix: 'Ristitaulukko: antajat riveillä, saajat sarakkeissa',
    },
    formHint:
      'Luettelossa voi olla myös laji (aineellinen tai aineeton), tila (toimii, heikko, puuttuu, suunnitteilla), paino ja esimerkki. Otsikot saavat olla missä järjestyksessä tahansa.',
    clientHint: (name: string) => `Kun saajana on ”${name}”, hyöty menee asiakkaalle.`,
    paste: 'Taulukon rivit',
    file: 'Valitse CSV-tiedosto',
    read: 'Lue taulukko',
    empty: 'Liitä ensin rivejä tai valitse tiedosto.',
    good: (count: number) =>
      count === 0 ? 'Yhtään virtaa ei voitu lukea.' : `${flows(count)} voidaan lisätä.`,
    bad: (count: number) => `${rows(count)} pitää korjata. Niitä ei lisätä.`,
    add: (count: number) => `Lisää ${flows(count)} kartalle`,
    added: (count: number, present: number) =>
      `Kartalle lisättiin ${flows(count)}.${present > 0 ? ` ${flows(present)} oli kartalla jo.` : ''} Lisäyksen voi kumota.`,
    problems: 'Korjattavat kohdat',
    row: 'Rivi',
    column: 'Sarake',
    given: 'Taulukossa',
    what: 'Mitä korjata',
    saveBad: 'Tallenna korjattavat rivit tiedostoksi',
    fileRefused: (file: string) => `Tiedostoa ${file} ei voitu lukea. Sen pitää olla tekstiä (CSV).`,
    codes: {
      'no-column': 'Taulukosta puuttuu sarake: antaja, saaja ja hyöty tarvitaan.',
      empty: 'Nimi puuttuu.',
      'unknown-kind': 'Laji on aineellinen, aineeton tai tyhjä.',
      'unknown-state': 'Tila on toimii, heikko, puuttuu, suunnitteilla tai tyhjä.',
      'bad-weight': 'Paino on nollaa suurempi luku tai tyhjä.',
      'self-flow': 'Antaja ja saaja ovat sama.',
      duplicate: 'Sama kohta on taulukossa jo.',
      'too-long': 'Nimi on liian pitkä, enintään 200 merkkiä.',
      'extra-cell': 'Solulla ei ole otsikkoa.',
      'no-table': 'Tästä ei löytynyt taulukkoa.',
    },
  },

  export: {
    copy: 'Kenelle tiedosto on?',
    copies: {
      working: 'Minulle: työtiedosto',
      network: 'Verkostolle: ei yhteystietoja',
      public: 'Julkinen: saa olla verkkosivulla',
    },
    copyHints: {
      working: 'Kaikki, mitä karttaan ja suunnitelmaan on kirjattu. Säilytä se itse.',
      network: 'Kaikki muu paitsi ihmisten yhteystiedot.',
      public: 'Vain kartta: toimijat, hyödyt ja virrat. Valitse, jos haluat mukaan muuta.',
    },
    parts: 'Mitä muuta julkisessa kopiossa saa olla?',
    partNames: {
      states: 'Virtojen tilat: heikot, puuttuvat ja suunnitellut',
      evidence: 'Esimerkit, joita virtoihin on kirjattu',
      people: 'Ihmisten nimet',
      minutes: 'Kokousten muistiinpanot',
      plan: 'Toimintasuunnitelma',
      rounds: 'Vastauskierrokset',
    },
    file: 'Verkostotiedosto',
    fileHint: 'Avautuu tässä työkalussa ja muissa verkoston työkaluissa.',
    saveFile: 'Tallenna verkostotiedosto',
    tables: 'Taulukot ja muut ohjelmat',
    csv: 'Virrat taulukkona (CSV)',
    matrix: 'Ristitaulukko (CSV)',
    graphml: 'GraphML (Gephi, yEd, networkx)',
    pictures: 'Kuva',
    picturesHint: 'SVG-kuvassa on mukana julkinen kopio kartasta, joten sen voi avata täällä uudelleen.',
    svg: 'Kuva (SVG)',
    png: 'Kuva (PNG)',
    paper: 'Paperi',
    papers: { A4: 'Tulosta A4', A3: 'Tulosta A3', A1: 'Tulosta A1' },
    saved: (name: string) => `Tallennettiin ${name}.`,
    failed: 'Tiedostoa ei voitu tehdä.',
  },

  merge: {
    lead: 'Kun joku toinen on muuttanut omaa kopiotaan tästä verkostosta, avaa se tässä. Molempien muutokset tulevat mukaan.',
    open: 'Avaa toinen kopio',
    other: 'Tiedosto on toisesta verkostosta. Yhdistää voi vain saman verkoston kopioita.',
    publicCopy: 'Julkisesta kopiosta puuttuu tietoja, joten sitä ei voi yhdistää.',
    continues: 'Tiedosto on samaa tai vanhempaa kuin kartta nyt. Yhdistettävää ei ole.',
    noBase: 'Tällä laitteella ei ole yhteistä aiempaa versiota, joten jokainen eroava kohta kysytään.',
    conflicts: (count: number) => `${rows(count)} on muutettu molemmissa eri tavalla. Valitse, kumpi jää.`,
    none: 'Ristiriitoja ei ole.',
    mine: 'Tämä kartta',
    theirs: 'Avattu kopio',
    gone: 'poistettu',
    apply: 'Ota yhdistetty kartta käyttöön',
    applied: 'Kartat on yhdistetty. Tallenna tiedosto, niin yhdistetty versio pysyy tallessa.',
  },
};

export type MeasureId =
  | 'density'
  | 'reciprocityEdges'
  | 'reciprocityPairs'
  | 'meanPath'
  | 'unreachable'
  | 'efficiency'
  | 'centralisationOut'
  | 'centralisationIn'
  | 'gini'
  | 'tangible'
  | 'betweenness'
  | 'creation';

export type PanelWords = Widened<Omit<typeof panelsFi, 'measures'>> & {
  readonly measures: Readonly<Record<MeasureId, readonly [name: string, meaning: string]>>;
};
