import { formatDate } from 'talkoot/elements/format.js';
import type { Widened } from 'talkoot/elements/word-catalogue.js';

/** The words of the tool that starts rounds, for coordinators; the questions have theirs in `talkoot/content/round`. */
export const fi = {
  save: 'Tallenna verkostotiedosto',
  open: 'Avaa verkostotiedosto',
  startHeading: 'Aloitus',
  inLinkHeading: 'Mitä linkissä on?',
  inLink:
    'Kaikki, mitä vastaaja tarvitsee, on linkissä: verkoston nimi, omat tekstinne, päivät ja tietosuojatiedot. Linkissä ei ole kenenkään nimeä eikä vastauksia, ja kaikki saman ryhmän vastaajat saavat saman linkin. Selain ei lähetä linkin loppuosaa palvelimelle.',
  smallest: 'Raja 3 tai 4 käy vain avoimessa työpajassa, kun kaikki vastaajat ovat sopineet siitä ääneen.',
  prefilled:
    'Kysymyksissä on valmiina edellisen kierroksen vastaukset. Päivät ja vastausraja kysytään uudelleen. Tarkista muut.',
  begin: 'Aloita uusi kierros',
  goOn: 'Jatka kierroksen tietoja',
  earlier: 'Verkoston kierrokset',
  openRound: 'Avaa',
  openRoundOf: (network: string, closes: string) => `Avaa kierros: ${network}, ${formatDate(closes, 'fi')}`,
  back: 'Edellinen',
  make: 'Tee linkit ja juliste',
  makeAgain: 'Päivitä linkit ja juliste',
  notMade: 'Kierrosta ei voitu tehdä näistä vastauksista.',

  ready: 'Kierros on valmis jaettavaksi',
  closesOn: (day: string) => `Vastata voi ${formatDate(day, 'fi')} asti.`,
  toldOn: (where: string, day: string) => `Tulokset kerrotaan: ${where}, ${formatDate(day, 'fi')}.`,
  change: 'Muuta kierroksen tietoja',
  another: 'Aloita toinen kierros',
  changeHint:
    'Jos muutat tietoja, jaa uudet linkit ja julisteet. Vanhoissa linkeissä näkyvät vanhat tiedot, mutta vastaukset kuuluvat samaan kierrokseen.',
  keepFile: 'Tallenna nyt verkostotiedosto: siinä kierros pysyy tallessa, ja sillä tulokset kootaan.',

  page: 'Sivu, jolla vastataan',
  pageHint:
    'Sen verkkosivun osoite, jolla kysely on. Kopioi se selaimen osoiteriviltä. Esimerkiksi: https://kunta.example/portaat',
  pageProblems: {
    empty: 'Kirjoita sen sivun osoite, jolla vastataan. Linkit tehdään sen jälkeen.',
    'not-an-address': 'Tämä ei ole osoite. Osoite alkaa https:// eikä siinä ole välilyöntejä.',
    'not-web': 'Tätä osoitetta ei voi avata selaimella. Osoite alkaa https://.',
    'this-device':
      'Tämä osoite on tiedosto omalla laitteellasi. Muut eivät voi avata sitä. Tarvitaan verkkosivu, jonka osoite alkaa https://.',
  },
  pageHere: 'Tämän osoitteen voi avata vain tällä laitteella. Se riittää kokeiluun.',
  pageInsecure:
    'Osoite alkaa http://. Käytä mieluummin osoitetta, joka alkaa https://: silloin yhteys on suojattu.',
  pageRefused: (given: string) => `Tälle sivulle annettu osoite (page) ei kelpaa: ”${given}”.`,

  language: 'Kutsun, julisteen ja paperilomakkeen kieli',
  unreviewed: 'Tämän kielen tekstejä ei ole vielä tarkistanut kukaan, joka puhuu kieltä äidinkielenään.',
  groups: { organisers: 'Järjestäjät', participants: 'Osallistujat' } as Readonly<Record<string, string>>,
  groupWho: {
    organisers: 'Ne, jotka työskentelevät toiminnassa tai johtavat sitä.',
    participants: 'Ne, joita toiminta koskee.',
  } as Readonly<Record<string, string>>,
  invited: (count: number) => `Pyydät vastausta ${new Intl.NumberFormat('fi').format(count)} ihmiseltä.`,
  tooFew: (needed: number) =>
    `Kutsuttuja on vähemmän kuin ${needed}. Tämän ryhmän tuloksia ei voi näyttää, vaikka kaikki vastaisivat.`,
  link: 'Linkki',
  invitation: 'Kutsu',
  qr: 'QR-koodi',
  showQr: 'Näytä QR-koodi',
  qrName: (group: string) => `QR-koodi: ${group}`,
  noQr: 'Linkki on liian pitkä QR-koodiin. Lyhennä verkoston omia tekstejä, tai jaa linkki kutsussa.',
  copyLink: 'Kopioi linkki',
  copyInvitation: 'Kopioi kutsu',
  share: 'Jaa kutsu',
  printPoster: 'Tulosta juliste',
  printForm: 'Tulosta paperilomake',
  printAll: 'Tulosta kaikki julisteet',
  printAllHint: (count: number) => (count === 1 ? '1 sivu.' : `${count} sivua: jokainen ryhmä ja kieli.`),
  forGroup: (act: string, group: string) => `${act}: ${group}`,
  copied: (what: string) => `Kopioitu: ${what}`,
  copyByHand:
    'Selain ei kopioinut. Teksti on valittuna: kopioi se itse (Ctrl + C, tai paina tekstiä pitkään).',
  shared: 'Kutsu on annettu eteenpäin.',
  notShared: 'Jakaminen ei onnistunut. Kopioi kutsu.',
  notPrinted: 'Tulosteen osaa ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
  waiting: 'Haetaan tekstejä…',
  notLoaded: 'Kierroksen tekstejä ei saatu haettua. Tarkista verkkoyhteys.',
  retry: 'Yritä uudelleen',

  hall: 'Paikan päällä',
  hallPhones: 'Omilla puhelimilla: näytä QR-koodi valkokankaalla tai ripusta juliste seinälle.',
  hallDevice:
    'Yhteisellä laitteella: avaa ryhmän linkki sivulla, jonka ylläpitäjä on tehnyt yhteiselle laitteelle. Jokaisen vastaajan jälkeen näyttö tyhjenee ja siinä lukee ”Kiitos. Anna laite seuraavalle.” Vastaukset odottavat laitteella, kunnes tallennat ne tiedostoon.',
  hallPaper:
    'Paperilla: tulosta lomake ryhmälle. Jokaisen kysymyksen vieressä on koodi, jonka avulla vastaukset kirjataan myöhemmin.',
  hallTogether: 'Yhdessä: pieni ryhmä voi sopia yhdestä vastauksesta. Silloin kysytään, montako teitä on.',

  formFor: (group: string, round: string) => `${group} · kierros ${round}`,

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
  unchanged: 'Mikään ei muuttunut.',
  details: 'Lisätietoja',
  replaces: (title: string) =>
    `Avataanko ”${title}” nykyisten vastausten tilalle? Nykyisiä vastauksia ei ole vielä tallennettu.`,
  unnamed: 'nimetön verkosto',
  saveFirst: 'Tallenna ensin',
  openAnyway: 'Avaa',
  cancel: 'Peruuta',
};

/** The words of the tool in one language. */
export type RoundToolWords = Widened<typeof fi>;
