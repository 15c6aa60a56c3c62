import { counted } from 'talkoot/elements/counted.js';
import { formatDate, formatNumber } from 'talkoot/engine';
import type { Words } from './words.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

const answers = counted('sv', 'svar', 'svar');
const forms = counted('sv', 'blankett', 'blanketter');
const votes = counted('sv', 'röst', 'röster');
const number = (count: number): string => formatNumber(count, 'sv');
const large = (count: number): string => new Intl.NumberFormat('sv-FI').format(count);

export const sv: Words = {
  language: 'sv',
  title: 'Resultat',
  pages: 'Sidor',
  collectPage: 'Samla svaren',
  resultsPage: 'Resultat',
  stepsPage: 'Nästa steg',
  unreviewed: 'Den här översättningen har ännu inte granskats av någon som har språket som modersmål.',
  cancel: 'Avbryt',

  round: 'Svarsomgång',
  roundLine: (opened, closes) => `${formatDate(opened, 'sv')} – ${formatDate(closes, 'sv')}`,
  people: (people) => `Verksamheten gäller: ${people}`,
  told: (where, when) => `Deltagarna har lovats få höra om resultaten: ${where}, ${formatDate(when, 'sv')}.`,
  deleteBy: (day) => `Deltagarna har lovats att svaren raderas senast ${formatDate(day, 'sv')}.`,
  noRound: 'Ingen svarsomgång är öppen, så bara svar som inte hör till någon omgång räknas med.',
  openNetwork: 'Öppna nätverksfilen',
  saveNetwork: 'Spara nätverksfilen',
  networkRefused: (file) => `Filen ${file} kunde inte öppnas.`,
  networkReasons: {
    damaged: 'Filen är skadad.',
    foreign: 'Den är ingen nätverksfil.',
    newer:
      'Den är gjord med en nyare version av verktyget. Ladda om sidan eller be den som sköter den att uppdatera verktyget.',
    unreadable: 'Webbläsaren kan inte läsa den.',
    'too-large': 'Den är för stor.',
    'not-text': 'Den är inte text.',
    'no-reader':
      'Den del av verktyget som öppnar filer kunde inte hämtas. Kontrollera anslutningen och försök igen.',
  },
  details: 'Mer information',
  networkReplaces: (title) =>
    `Ska nätverket ”${title}” öppnas? Ändringarna i den nuvarande nätverksfilen har inte sparats än.`,
  openAnyway: 'Öppna filen',
  unnamedNetwork: 'nätverk utan namn',
  networkSaved: (file) => `Nätverksfilen ${file} gavs till webbläsaren för att sparas.`,

  failed: 'Resultaten kan inte visas.',
  unknownQuestionnaire: (given, known) => `Det finns inget frågeformulär ”${given}”. Det finns: ${known}.`,
  wrongOptions: 'Det finns ett fel i inställningarna.',
  otherRoundVersion: (given, needed) =>
    `Svarsomgången gäller frågeformuläret ${given}, men den här sidan visar resultaten av ${needed}.`,
  earlierUnfit:
    'I nätverksfilen finns ett tidigare resultat av omgången som inte kan läsas. Det kan inte beaktas: publicera inget nytt resultat om det tidigare har publicerats, för enskilda svar kunde räknas ut av skillnaden.',

  collectLead: 'Hämta svaren hit. De läses på den här enheten och skickas ingenstans.',
  counts: 'Svar nu',
  countNeeded: (count, minimum) => `${answers(count)}, ${number(minimum)} behövs`,
  countEnough: (count, invited) =>
    invited === undefined ? answers(count) : `${answers(count)}, ${number(invited)} inbjudna`,
  countJoint: (count) => (count === 1 ? 'ett gemensamt svar' : `${number(count)} gemensamma svar`),
  enough: 'Räcker',
  notEnough: 'Räcker inte än',
  withJoint: 'Visas som ett gemensamt svar',
  filesLabel: 'Svarsfiler',
  filesHint: '.json-filer med svar eller textfiler med svarskoder. Du kan välja många på en gång.',
  chooseFiles: 'Välj filer',
  orDrop: 'eller släpp dem här',
  pasteLabel: 'Svarskoder',
  pasteHint:
    'Klistra in en eller flera koder, till exempel från meddelanden. Mellan dem får stå vad som helst.',
  addCodes: 'Lägg till koderna',
  nothingPasted: 'Klistra först in minst en kod.',
  otherWays: 'Andra sätt',
  startCamera: 'Läs QR-koder med kameran',
  stopCamera: 'Stäng kameran',
  cameraHint: 'Visa en kod för kameran. Koderna läggs till en åt gången.',
  cameraPicture: 'Kamerans bild',
  cameraReasons: {
    'not-secure': 'Webbläsaren ger kameran bara till säkra sidor (https).',
    'no-reader': 'Den här webbläsaren kan inte läsa QR-koder. Klistra in koden som text.',
    refused: 'Kameran fick inte användas. Du kan tillåta den i webbläsarens inställningar.',
    'no-camera': 'Enheten har ingen kamera.',
    busy: 'Kameran används av ett annat program.',
  },
  typePaper: 'Mata in pappersblanketter',
  reading: (name) => (name === '' ? 'Svar läses' : `Filen ${name} läses`),
  readingShare: (percent) => `${number(percent)} %`,
  stopReading: 'Avbryt',
  readingStopped: (name) =>
    name === ''
      ? 'Läsningen avbröts. Det avbrutna räknades inte med.'
      : `Läsningen avbröts. Filen ${name} räknades inte med.`,
  added: (counted, listed) =>
    `${counted === 0 ? 'Inga nya svar kom' : `${large(counted)} svar lades till`}${
      listed === 0 ? '.' : `, ${large(listed)} lämnades bort. Orsakerna finns nedan.`
    }`,
  fileRefused: (file, reason) =>
    `Filen ${file} kunde inte läsas: ${
      {
        'too-large': 'den är för stor',
        'not-text': 'den är inte text',
        unreadable: 'webbläsaren kan inte öppna den',
      }[reason]
    }.`,
  emptyYet: 'Inga svar har hämtats än.',
  lookWhenReady: (minimum) =>
    `Titta på resultatet först när svaren är samlade. När det en gång har visats ändras det först när det finns minst ${number(minimum)} nya svar. Så kan ingens svar räknas ut av skillnaden mellan två resultat.`,
  showResults: 'Visa resultatet',

  listedTitle: (count) => `Bortlämnade (${large(count)})`,
  listedLead: 'De här är inte med i resultatet. Alla andra svar är det.',
  listedMore: (count) => `Visa resten (${large(count)})`,
  sourceName: { pasted: 'Inklistrade koder', camera: 'Kamera', entry: 'Pappersblanketter', file: 'Fil' },
  place: (place, isCode) => (isCode ? `rad ${large(place)}` : `svar ${large(place)}`),
  reasons: {
    damaged: 'Inget svar, eller skadat.',
    newer: 'Gjort med en nyare version av verktyget.',
    otherQuestionnaire: 'Svar på ett annat frågeformulär.',
    otherVersion: 'Svar på en annan version av frågeformuläret.',
    otherRound: 'Hör till en annan svarsomgång.',
    unknownGroup: 'Gruppen saknas eller är inte med i omgången.',
    draft: 'Svaret är oavslutat: det har inte skickats.',
    unknownQuestion: 'Det svarar på en fråga som inte finns i frågeformuläret.',
    unknownOption: 'Det har ett svarsalternativ som inte finns i frågeformuläret.',
    wrongShape: 'Något svar har fel form.',
    outOfRange: 'Något tal är utanför gränserna.',
    jointOfOne: 'Ett gemensamt svar som bara en person gav.',
    duplicate: 'Samma svar var redan med. Det räknades en gång.',
    conflict:
      'Av samma svar finns två olika. Inget av dem räknades, eftersom ingen kan veta vilket som är rätt.',
    olderRevision: 'Av samma svar finns ett nyare, som räknades.',
    notACode: 'Ingen svarskod.',
    misspelled: 'Koden har ett skrivfel eller så saknas tecken. Kontrollera den och klistra in på nytt.',
    cutOff: 'Bryts av.',
    notJson: 'Inte läsbar JSON.',
    networkFile: 'Det här är en nätverksfil. Öppna den med knappen ”Öppna nätverksfilen” ovan.',
    empty: 'Filen är tom.',
  },

  keepAsk: 'Ska svaren sparas på den här enheten?',
  keepAskHint:
    'Då kan du fortsätta senare på samma enhet. Svaren lämnar den inte. Spara dem inte på en enhet som andra också använder.',
  keepYes: 'Ja, spara',
  keepNo: 'Nej',
  keep: {
    saving: 'Sparas på den här enheten …',
    saved: 'Svaren är sparade på den här enheten.',
    declined: 'Svaren finns bara på den här sidan och försvinner när du stänger den.',
    failed:
      'Svaren kunde inte sparas på den här enheten. De finns bara på den här sidan och försvinner när du stänger den.',
    elsewhere: 'Omgångens svar är öppna på en annan flik. Fortsätt där eller ta dem hit.',
  },
  keepTakeOver: 'Ta svaren hit',
  keepRetry: 'Försök igen',
  keepErase: 'Radera svaren',
  keepEraseAsk: 'Ska omgångens alla svar raderas från sidan och enheten? De kan inte hämtas tillbaka.',
  keepEraseYes: 'Radera svaren',
  keepErased: 'Svaren raderades.',
  keepOver: 'Tiden för att spara svaren har gått ut, så de raderades från enheten.',
  keepResumed: (count) => `Du fortsätter från den här enheten: ${answers(count)}.`,

  entryTitle: 'Pappersblanketter',
  entryLead: 'En tangent svarar på en fråga, och du går av dig själv till nästa.',
  entryGroup: 'Vems blanketter matar du in?',
  entryBegin: 'Börja',
  entryEnd: 'Sluta mata in',
  entryForm: (nth) => `Blankett ${number(nth)}`,
  entryCount: (count) => `${forms(count)} inmatade`,
  entryPlace: (at, of) => `${number(at)} / ${number(of)}`,
  entryBack: 'Föregående',
  entrySkip: 'Inget svar',
  entryNext: 'Nästa',
  entryNumberWrong: (given) => `”${given}” är inget tal.`,
  entryKeys: 'Tangenter',
  entryKeysHint: 'Backsteg: föregående. Enter: inget svar eller nästa.',
  entryBackKey: '⌫',
  entryEnterKey: 'Enter',
  entryDone: 'Blanketten är slut',
  entryDoneHint: 'Kontrollera svaren. Du kan gå tillbaka och rätta.',
  entryFinish: 'Spara blanketten och börja nästa',
  entryDrop: 'Kasta den här blanketten',
  entryDropped: 'Blanketten kastades.',
  entrySaved: (count) => `Blanketten sparades. ${forms(count)} inmatade.`,
  entryEmpty: 'Blanketten har inga svar. Den sparades inte.',
  entryLeft: (codes) => `De här frågorna matas inte in, eftersom resultaten inte visar deras svar: ${codes}.`,
  entryUnanswered: '–',
  entryOf: (code, text) => `${code}: ${text}`,

  present: 'Visa vid ett möte',
  print: 'Skriv ut en sida',
  saveAs: 'Spara',
  csv: 'Tabell (CSV)',
  json: 'Resultat (JSON)',
  pictureOf: 'Vad ska bilden visa?',
  pictureOfTable: 'Tabellen över praxis',
  svg: 'Bild (SVG)',
  png: 'Bild (PNG)',
  pngFailed: 'Webbläsaren kunde inte göra bilden. Spara den som SVG.',
  toNetwork: 'Lägg till resultatet i nätverksfilen',
  toNetworkHint: 'I nätverksfilen kommer bara det som syns på den här sidan, inga enskilda svar.',
  inNetwork: 'Resultatet lades till i nätverksfilen.',
  raw: 'Enskilda svar',
  rawHint: 'I filen finns varje persons alla svar. I en liten grupp kan man kännas igen på dem.',
  rawSave: 'Spara enskilda svar',
  rawAsk:
    'Ska varje persons svar sparas i en fil? Ge filen bara till dem som deltagarna vet får se enskilda svar, och radera den den dag som har lovats.',
  rawSees: (who) => `Deltagarna har fått veta att enskilda svar ses av: ${who}.`,
  rawYes: 'Spara filen',
  fileName: 'resultat',
  rawFileName: 'enskilda-svar',
  outdated: (count) => `Efter det här resultatet har ${answers(count)} hämtats.`,
  refresh: 'Uppdatera resultatet',
  partsHeld: 'En del av talen är från ett tidigare visat resultat: det finns ännu för få nya svar.',

  exampleTitle: 'Exempel på praxis',
  exampleLead: 'Skriv tillsammans upp ett exempel: vad gjordes och när. Inga namn på människor.',
  exampleWhat: 'Vad gjordes?',
  exampleWhen: 'När?',
  exampleWhenHint: 'Till exempel våren 2026',
  exampleBy: 'Vilken roll eller organisation?',
  exampleByHint: 'Inga namn på människor',
  exampleAdd: 'Lägg till exemplet',
  exampleNeedsWhat: 'Skriv vad som gjordes.',
  exampleAdded: 'Exemplet lades till.',
  exampleRemoved: 'Exemplet togs bort.',
  exampleRemove: (what) => `Ta bort exemplet: ${what}`,
  exampleText: (what, more) => (more.length === 0 ? what : `${what} (${more.join(', ')})`),

  stepsLead:
    'Välj vad ni prövar härnäst. Förslagen är arbetssätt som har använts på andra håll. De lovar inte att fungera hos er.',
  stepsNoResults: 'Titta först på resultatet. Förslagen finns där gruppernas syn skiljer sig mest.',
  stepsNoGaps: 'Gruppernas syn skiljer sig inte. Välj ett ställe att söka förslag till.',
  stepsOther: 'Ett annat ställe',
  stepsOtherChoose: 'Välj ett ställe',
  stepsOtherAdd: 'Sök förslag',
  stepsFirst: 'Första steget:',
  stepsNone: 'För det här stället finns inget färdigt förslag. Skriv ett eget.',
  stepsChoose: 'Med i omröstningen',
  stepsOwn: 'Eget förslag',
  stepsOwnAdd: 'Lägg till förslaget',
  stepsOwnNeeds: 'Skriv ett förslag.',
  stepsChosen: (count) =>
    count === 0
      ? 'Inga förslag är valda.'
      : `${number(count)} förslag ${count === 1 ? 'är valt' : 'är valda'}.`,
  stepsBack: 'Tillbaka till förslagen',
  votesEach: 'Röster per person',
  voteBegin: 'Börja rösta på den här enheten',
  voteNeedsTwo: 'Välj först minst två förslag.',
  voteTitle: 'Omröstning',
  voteLead: (each) =>
    `Du har ${votes(each)}. Du får ge flera till samma förslag. Vem som röstade på vad sparas inte.`,
  voteLeft: (left) => `Röster kvar: ${number(left)}`,
  voteGive: (title) => `Ge en röst: ${title}`,
  voteTake: (title) => `Ta tillbaka en röst: ${title}`,
  voteGiven: (count) => votes(count),
  voteCast: 'Klart',
  voteThanks: 'Tack. Ge enheten till nästa.',
  voteNext: 'Jag är nästa',
  voteVoters: (count) => (count === 1 ? 'En person har röstat.' : `${number(count)} personer har röstat.`),
  voteEnd: 'Avsluta omröstningen',
  voteResult: 'Omröstningens resultat',
  voteAgain: 'Rösta på nytt',
  voteCandidate: 'Förslag',
  voteVotes: 'Röster',
  toPlan: 'Lägg till i handlingsplanen',
  toPlanLead: 'Välj vilka som läggs till i nätverkets handlingsplan. Ansvar och tider avtalas i planen.',
  toPlanNone: 'Välj minst ett.',
  toPlanDone: (count) =>
    `${count === 1 ? 'En åtgärd' : `${number(count)} åtgärder`} lades till i handlingsplanen.`,
  toPlanSave: 'Spara nätverksfilen så att de finns kvar.',
  withoutVote: 'Välj utan omröstning',
  inPlan: 'Finns redan i planen',
};
