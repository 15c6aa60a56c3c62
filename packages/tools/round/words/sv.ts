import { formatDate } from 'talkoot/elements/format.js';
import type { RoundToolWords } from './fi.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

export const sv: RoundToolWords = {
  save: 'Spara nätverksfilen',
  open: 'Öppna en nätverksfil',
  startHeading: 'Start',
  inLinkHeading: 'Vad finns i länken?',
  inLink:
    'Allt som den som svarar behöver finns i länken: nätverkets namn, era egna texter, dagarna och uppgifterna om dataskydd. I länken finns inga namn på personer och inga svar, och alla i samma grupp får samma länk. Webbläsaren skickar inte slutet av länken till någon server.',
  smallest:
    'Gränsen 3 eller 4 går bara i en öppen workshop, när alla som svarar har kommit överens om det högt.',
  prefilled:
    'Svaren från föregående runda finns färdigt i frågorna. Dagarna och gränsen för antalet svar frågas på nytt. Kontrollera resten.',
  begin: 'Starta en ny svarsomgång',
  goOn: 'Fortsätt med uppgifterna',
  earlier: 'Nätverkets svarsomgångar',
  openRound: 'Öppna',
  openRoundOf: (network, closes) => `Öppna svarsomgången: ${network}, ${formatDate(closes, 'sv')}`,
  back: 'Föregående',
  make: 'Gör länkar och affisch',
  makeAgain: 'Uppdatera länkar och affisch',
  notMade: 'Det gick inte att göra en svarsomgång av de här svaren.',

  ready: 'Svarsomgången är klar att delas',
  closesOn: (day) => `Man kan svara till och med den ${formatDate(day, 'sv')}.`,
  toldOn: (where, day) => `Resultaten berättas: ${where}, ${formatDate(day, 'sv')}.`,
  change: 'Ändra uppgifterna',
  another: 'Starta en annan svarsomgång',
  changeHint:
    'Om du ändrar uppgifterna, dela de nya länkarna och affischerna. Gamla länkar visar gamla uppgifter, men svaren hör till samma svarsomgång.',
  keepFile: 'Spara nätverksfilen nu: där finns svarsomgången kvar, och med den sammanställs resultaten.',

  page: 'Sidan där man svarar',
  pageHint:
    'Adressen till den webbsida där frågorna finns. Kopiera den från webbläsarens adressfält. Till exempel: https://kommun.example/stegen',
  pageProblems: {
    empty: 'Skriv adressen till sidan där man svarar. Länkarna görs efter det.',
    'not-an-address': 'Det här är ingen adress. En adress börjar med https:// och har inga mellanslag.',
    'not-web': 'Den här adressen kan inte öppnas i en webbläsare. En adress börjar med https://.',
    'this-device':
      'Den här adressen är en fil på din egen enhet. Andra kan inte öppna den. Det behövs en webbsida vars adress börjar med https://.',
  },
  pageHere: 'Den här adressen kan öppnas bara på den här enheten. Det räcker för att prova.',
  pageInsecure:
    'Adressen börjar med http://. Använd hellre en adress som börjar med https://: då är förbindelsen skyddad.',
  pageRefused: (given) => `Adressen som sidan har fått (page) duger inte: ”${given}”.`,

  language: 'Språk för inbjudan, affisch och pappersblankett',
  unreviewed: 'Ingen som har språket som modersmål har ännu granskat de här texterna.',
  groups: { organisers: 'Arrangörer', participants: 'Deltagare' },
  groupWho: {
    organisers: 'De som arbetar i verksamheten eller leder den.',
    participants: 'De som verksamheten gäller.',
  },
  invited: (count) =>
    count === 1
      ? 'Du ber 1 person att svara.'
      : `Du ber ${new Intl.NumberFormat('sv-FI').format(count)} personer att svara.`,
  tooFew: (needed) =>
    `De inbjudna är färre än ${needed}. Den här gruppens resultat kan inte visas ens om alla svarar.`,
  link: 'Länk',
  invitation: 'Inbjudan',
  qr: 'QR-kod',
  showQr: 'Visa QR-koden',
  qrName: (group) => `QR-kod: ${group}`,
  noQr: 'Länken är för lång för en QR-kod. Korta nätverkets egna texter, eller dela länken i inbjudan.',
  copyLink: 'Kopiera länken',
  copyInvitation: 'Kopiera inbjudan',
  share: 'Dela inbjudan',
  printPoster: 'Skriv ut affischen',
  printForm: 'Skriv ut pappersblanketten',
  printAll: 'Skriv ut alla affischer',
  printAllHint: (count) => (count === 1 ? '1 sida.' : `${count} sidor: varje grupp och språk.`),
  forGroup: (act, group) => `${act}: ${group}`,
  copied: (what) => `Kopierat: ${what}`,
  copyByHand:
    'Webbläsaren kopierade inte. Texten är markerad: kopiera den själv (Ctrl + C, eller håll fingret på texten).',
  shared: 'Inbjudan har getts vidare.',
  notShared: 'Det gick inte att dela. Kopiera inbjudan.',
  notPrinted: 'En del som utskriften behöver kunde inte hämtas. Kontrollera nätförbindelsen och försök igen.',
  waiting: 'Texterna hämtas…',
  notLoaded: 'Svarsomgångens texter kunde inte hämtas. Kontrollera nätförbindelsen.',
  retry: 'Försök igen',

  hall: 'På plats',
  hallPhones: 'Med egna telefoner: visa QR-koden på duken eller häng affischen på väggen.',
  hallDevice:
    'Med en gemensam enhet: öppna gruppens länk på en sida som webbredaktören har gjort för en gemensam enhet. Efter varje svar töms skärmen, och man uppmanas att ge enheten vidare. Svaren väntar på enheten tills du sparar dem i en fil.',
  hallPaper:
    'På papper: skriv ut blanketten för gruppen. Bredvid varje fråga finns en kod, med vilken svaren skrivs in senare.',
  hallTogether: 'Tillsammans: en liten grupp kan komma överens om ett svar. Då frågas hur många ni är.',

  formFor: (group, round) => `${group} · svarsomgång ${round}`,

  refused: (file) => `Filen ${file} kunde inte öppnas.`,
  refusals: {
    damaged: 'Filen är skadad.',
    foreign: 'Den är ingen nätverksfil.',
    newer: 'Den är gjord med en nyare version av verktyget. Ladda sidan på nytt.',
    unreadable: 'Webbläsaren kan inte läsa den.',
    'too-large': 'Den är för stor.',
    'no-reader':
      'Den del som behövs för att öppna kunde inte hämtas. Kontrollera nätförbindelsen och försök igen.',
    'not-text': 'Den är inte text.',
  },
  unchanged: 'Ingenting ändrades.',
  details: 'Mer information',
  replaces: (title) => `Öppna ”${title}” i stället för de nuvarande svaren? De har inte sparats ännu.`,
  unnamed: 'nätverk utan namn',
  saveFirst: 'Spara först',
  openAnyway: 'Öppna',
  cancel: 'Avbryt',
};
