import { counted } from 'talkoot/elements/counted.js';
import { isolated } from './isolated.ts';
import type { Words } from './words.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

const answers = counted('sv', 'svar', 'svar');
const people = counted('sv', 'person', 'personer');

export const sv: Words = {
  language: 'sv',
  groups: { organisers: 'Arrangörer', participants: 'Deltagare' },
  status: {
    confirmed: 'Bekräftat',
    partlyConfirmed: 'Delvis bekräftat',
    organisersOnly: 'Bara arrangörernas syn',
    participantsOnly: 'Deltagarna ser det, arrangörerna inte',
    split: 'Delade svar',
    contested: 'Omstritt',
    notInUse: 'Används inte',
    unconfirmed: 'Obekräftat',
    participantsView: 'Deltagarnas syn',
    notInUseByOrganisers: 'Används inte (enligt arrangörerna)',
    notInUseByParticipants: 'Används inte (enligt deltagarna)',
    unknown: 'Inte känt',
  },
  statusWithin: {
    confirmed: 'bekräftat',
    partlyConfirmed: 'delvis bekräftat',
    organisersOnly: 'bara arrangörernas syn',
    participantsOnly: 'deltagarna ser det, arrangörerna inte',
    split: 'delade svar',
    contested: 'omstritt',
    notInUse: 'används inte',
    unconfirmed: 'obekräftat',
    participantsView: 'deltagarnas syn',
    notInUseByOrganisers: 'används inte (enligt arrangörerna)',
    notInUseByParticipants: 'används inte (enligt deltagarna)',
    unknown: 'inte känt',
  },
  statusMeaning: {
    confirmed: 'Etablerat enligt båda grupperna.',
    partlyConfirmed: 'Etablerat enligt den ena gruppen. Svaren i den andra är delade.',
    organisersOnly: 'Etablerat enligt arrangörerna, inte enligt deltagarna.',
    participantsOnly: 'Etablerat enligt deltagarna, inte enligt arrangörerna.',
    split: 'Svaren är delade i båda grupperna eller i den som är känd.',
    contested: 'Inte etablerat enligt den ena gruppen. Svaren i den andra är delade.',
    notInUse: 'Inte etablerat enligt någondera gruppen.',
    unconfirmed: 'Etablerat enligt arrangörerna. Deltagarnas syn är inte känd.',
    participantsView: 'Etablerat enligt deltagarna. Arrangörernas syn är inte känd.',
    notInUseByOrganisers: 'Inte etablerat enligt arrangörerna. Deltagarnas syn är inte känd.',
    notInUseByParticipants: 'Inte etablerat enligt deltagarna. Arrangörernas syn är inte känd.',
    unknown: 'Ingendera gruppens syn är känd.',
  },
  verdict: { yes: 'etablerat', split: 'svaren är delade', no: 'inte etablerat', unknown: 'inte känt' },
  says: (group, what) => `${group}: ${what}`,
  quote: (text) => `”${isolated(text)}”`,
  or: (parts) => parts.join(' eller '),
  share: (value, percent) =>
    Math.abs(value - 2 / 3) < 1e-9
      ? 'två tredjedelar'
      : Math.abs(value - 1 / 3) < 1e-9
        ? 'en tredjedel'
        : percent,

  answered: (group, count, invited) =>
    `${group}: ${answers(count)}${invited === undefined ? '' : `, ${invited} inbjudna`}`,
  jointAnswered: (count, present) =>
    count === 1
      ? `ett gemensamt svar av ${people(present)}`
      : `${count} gemensamma svar av sammanlagt ${people(present)}`,
  asOf: (day) => `Läget ${day}`,
  moreThanInvited: 'Det finns fler svar än inbjudna, så antalet inbjudna räknas inte med.',
  tooFewTitle: 'Det finns inte tillräckligt många svar än',
  tooFewWhy: (minimum) =>
    `Resultaten visas när en grupp har minst ${answers(minimum)} eller har svarat tillsammans.`,
  stillNeeded: (group, count, minimum) => `${group}: ${answers(count)}, ${minimum} behövs`,

  gridCaption: (rows, columns) => `${rows} och ${columns}: vad båda grupperna säger tillsammans`,
  rungs: 'Trappsteg',
  stages: 'skeden',
  legend: 'Vad tecknen betyder',
  legendPair: (first, second) => `Rutornas ordning: ${first}, ${second}.`,
  rule: (group, options) =>
    `En praxis är etablerad enligt en grupp när minst ${group.yes} svarar ${options}. Den är inte etablerad när högst ${group.no} svarar så. Gränserna är vår egen överenskommelse, inte ett forskningsresultat.`,
  noExample: 'inget exempel',
  noExampleMeaning: 'Randig kant: någon säger att praxisen är etablerad, men inget exempel är antecknat.',
  example: 'Exempel',
  showDetails: 'Visa närmare',
  closeDetails: 'Stäng',
  askedOf: (group) => `${group}: påståendet`,

  distributions: 'Svaren fråga för fråga',
  answersTo: (chart) => `Hur svaren fördelar sig: ${chart}`,
  besides: (parts) => `Dessutom: ${parts}.`,
  noAnswer: 'inget svar',
  established: (options, count, of, percent) => `${options}: ${count}/${of} (${percent})`,
  coverage: (range) => `Av de inbjudna skulle ${range} svara så: vad de tycker som inte svarade vet vi inte.`,
  wilson: (range) =>
    `Antalet inbjudna är inte känt. Enbart slumpen kan ge andelen ${range} (95 procents intervall).`,
  agreement: {
    alike: 'Svaren går åt samma håll.',
    split: 'Åsikterna delar sig i två.',
    scattered: 'Svaren är spridda: fördelningen skiljer sig inte från slumpen.',
  },
  nearlyAll: (options) => `Alla eller nästan alla: ${options}.`,
  nearlyAllWhy: 'Siffror visas inte, eftersom de skulle berätta vad en enskild person svarade.',
  joint: (present, answer) => `Gemensamt svar (av ${people(present)}): ${answer}.`,
  doNotKnowSide: 'Minst hälften svarade att de inte vet.',
  hidden: {
    tooFewResponses: (minimum, count) => `Visas när det finns minst ${answers(minimum)}. Nu ${count}.`,
    tooFewAnswers: (minimum) => `Färre än ${minimum} svarade på det här, så svaren visas inte.`,
    mostlyDoNotKnow: (minimum) =>
      `Minst hälften svarade att de inte vet. De övriga svaren är färre än ${minimum} och visas inte.`,
    hangsOnHidden: 'Visas inte, eftersom det kunde avslöja dolda svar på en annan fråga.',
  },
  held: (count) => `Bilden gjordes när det fanns ${answers(count)}. De nya är ännu för få för att visas.`,
  quartiles: (median, lower, upper) =>
    `Det mellersta svaret är ${median}. Hälften av svaren ligger mellan ${lower} och ${upper}.`,
  first: 'Hur många som satte alternativet först',
  several: 'Man fick välja flera.',
  notShown: 'Visas inte som gruppresultat',
  notShownWhy: {
    text: 'Ett svar med egna ord kan avslöja vem som skrev det.',
    repeating: 'Svaren har olika många rader.',
    type: 'Av sådana svar går det inte att göra en gemensam bild.',
  },
  yes: 'Ja',
  no: 'Nej',
  other: 'Annat',

  gaps: (count) => (count === 1 ? 'Den största skillnaden' : `De ${count} största skillnaderna`),
  noGaps: 'Mellan grupperna finns inga skillnader som kan visas.',
  gapOf: (at, count) => `Skillnad ${at}/${count}`,
  difference: (points) => `Mellan grupperna: ${points} procentenheter`,
  rough: 'Skillnaden är ungefärlig: siffror för åtminstone den ena gruppen visas inte.',
  prompts: 'Diskutera',
  prompt: [
    'Vad har vardera gruppen sett eller upplevt när den har svarat så här?',
    'Betyder det här samma sak för båda?',
    'Vad skulle båda märka om saken var i skick?',
  ],

  headline: (count, of) => `Praxis som båda grupperna bekräftar: ${count}/${of}`,
  headlineWhy: 'Bara det som båda grupperna bekräftar räknas som uppnått.',
  profile: (row, parts) => `${row}: ${parts}.`,
  profilePart: (status, count, of, isFirst) =>
    isFirst ? `${status} i ${count}/${of} skeden` : `${status} ${count}/${of}`,
  newInstrument:
    'Mätaren är ny och dess tillförlitlighet har inte undersökts än. Resultatet hjälper er att diskutera; det är inget betyg.',
  ladderCheck: (group, percent) =>
    `${group}: ett högre trappsteg är etablerat utan ett lägre i ${percent} av skedena.`,
  ladderBreak: (high, low, percent) => `${high} utan ${low}: ${percent}`,
  ladderMeaning: 'Trappstegen antas inte bygga på varandra. Det här är en iakttagelse, inget fel.',

  data: 'Siffrorna som tabell',
  dataCaption: (at, of) => (of === 1 ? 'Antal svar' : `Antal svar, tabell ${at}/${of}`),
  question: 'Fråga',
  group: 'Grupp',
  answersGiven: 'Svar',
  stateHead: 'Läge',
  median: 'Mellersta',
  lower: 'Nedre kvartil',
  upper: 'Övre kvartil',
  agreementHead: 'Enighet A',
  notTold: 'Visas inte',
  changes: 'Förändring från förra omgången',
  otherPeople: 'De som svarade är inte samma som i förra omgången.',
  clearChanges: (clear, of) => `Tydlig förändring: ${clear}/${of} jämförelser.`,
  noClearChange: 'Ingen förändring är tydlig.',
  falseAlarms: (count) =>
    `En del jämförelser räknar bara med slumpen. Ungefär ${count} av dem kan se tydliga ut av en slump.`,
  dip: 'Resultatet kan sjunka när människor lär sig vad det krävs att göra tillsammans. Det betyder inte i sig att verksamheten blivit sämre.',
  untold: (count) => `Ojämförda: ${count}, eftersom siffrorna inte visas för båda omgångarna.`,
  earlier: 'Förra',
  later: 'Nu',
  change: 'Förändring',
  points: (number) => `${number} %-enh.`,
  isClear: 'tydlig',
  isNotClear: 'inte tydlig',
  option: 'Alternativ',
  presentation: 'Presentation',
  overview: 'Helhetsbilden',
  next: 'Nästa',
  previous: 'Föregående',
  closePresenter: 'Stäng presentationen',
  presenterKeys: 'Piltangenterna byter sida, Esc stänger.',
  page: (at, of) => `${at}/${of}`,
  printed: (day) => `Utskrivet ${day}`,
  scrolls: (name) => `${name}, rullbar tabell`,
};
