import { counted } from 'talkoot/elements/counted.js';
import { isolated } from './isolated.ts';
import type { Words } from './words.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

const answers = counted('en', 'answer', 'answers');
const people = counted('en', 'person', 'people');

export const en: Words = {
  language: 'en',
  groups: { organisers: 'Organisers', participants: 'Participants' },
  status: {
    confirmed: 'Confirmed',
    partlyConfirmed: 'Partly confirmed',
    organisersOnly: 'Organisers’ view only',
    participantsOnly: 'Participants see it, organisers do not',
    split: 'Divided',
    contested: 'Contested',
    notInUse: 'Not in use',
    unconfirmed: 'Unconfirmed',
    participantsView: 'Participants’ view',
    notInUseByOrganisers: 'Not in use (say organisers)',
    notInUseByParticipants: 'Not in use (say participants)',
    unknown: 'Not known',
  },
  statusWithin: {
    confirmed: 'confirmed',
    partlyConfirmed: 'partly confirmed',
    organisersOnly: 'organisers’ view only',
    participantsOnly: 'participants see it, organisers do not',
    split: 'divided',
    contested: 'contested',
    notInUse: 'not in use',
    unconfirmed: 'unconfirmed',
    participantsView: 'participants’ view',
    notInUseByOrganisers: 'not in use (say organisers)',
    notInUseByParticipants: 'not in use (say participants)',
    unknown: 'not known',
  },
  statusMeaning: {
    confirmed: 'Established, both groups say.',
    partlyConfirmed: 'Established, one group says. The answers of the other are divided.',
    organisersOnly: 'Established, organisers say; not, participants say.',
    participantsOnly: 'Established, participants say; not, organisers say.',
    split: 'Answers are divided in both groups, or in the one that is known.',
    contested: 'Not established, one group says. The answers of the other are divided.',
    notInUse: 'Not established, both groups say.',
    unconfirmed: 'Established, organisers say. What participants think is not known.',
    participantsView: 'Established, participants say. What organisers think is not known.',
    notInUseByOrganisers: 'Not established, organisers say. What participants think is not known.',
    notInUseByParticipants: 'Not established, participants say. What organisers think is not known.',
    unknown: 'What either group thinks is not known.',
  },
  verdict: { yes: 'established', split: 'answers are divided', no: 'not established', unknown: 'not known' },
  says: (group, what) => `${group}: ${what}`,
  quote: (text) => `“${isolated(text)}”`,
  or: (parts) => parts.join(' or '),
  share: (value, percent) =>
    Math.abs(value - 2 / 3) < 1e-9 ? 'two thirds' : Math.abs(value - 1 / 3) < 1e-9 ? 'one third' : percent,

  answered: (group, count, invited) =>
    `${group}: ${answers(count)}${invited === undefined ? '' : `, ${invited} invited`}`,
  jointAnswered: (count, present) =>
    count === 1
      ? `one joint answer by ${people(present)}`
      : `${count} joint answers by ${people(present)} altogether`,
  asOf: (day) => `As of ${day}`,
  moreThanInvited: 'There are more answers than people invited, so the number invited is not reckoned with.',
  tooFewTitle: 'There are not enough answers yet',
  tooFewWhy: (minimum) =>
    `Results are shown when a group has at least ${answers(minimum)} or has answered together.`,
  stillNeeded: (group, count, minimum) => `${group}: ${answers(count)}, ${minimum} needed`,

  gridCaption: (rows, columns) => `${rows} and ${columns}: what both groups say together`,
  rungs: 'Rungs',
  stages: 'stages',
  legend: 'What the marks mean',
  legendPair: (first, second) => `Order of the squares: ${first}, ${second}.`,
  rule: (group, options) =>
    `A practice is established, a group says, when at least ${group.yes} of it answer ${options}. It is not when at most ${group.no} do. These limits are our own convention, not the result of a study.`,
  noExample: 'no example',
  noExampleMeaning:
    'Striped edge: somebody says the practice is established, but no example of it is recorded.',
  example: 'Example',
  showDetails: 'Show details',
  closeDetails: 'Close',
  askedOf: (group) => `${group} were asked`,

  distributions: 'Answers question by question',
  answersTo: (chart) => `How the answers are spread: ${chart}`,
  besides: (parts) => `Besides: ${parts}.`,
  noAnswer: 'no answer',
  established: (options, count, of, percent) => `${options}: ${count}/${of} (${percent})`,
  coverage: (range) =>
    `Of all invited, ${range} would say so: what those who did not answer think is not known.`,
  wilson: (range) =>
    `How many were invited is not known. By chance alone the share could be ${range} (95 per cent interval).`,
  agreement: {
    alike: 'The answers are alike.',
    split: 'Opinions are divided in two.',
    scattered: 'The answers are scattered: no different from chance.',
  },
  nearlyAll: (options) => `All or nearly all: ${options}.`,
  nearlyAllWhy: 'No figures are shown, because they would tell what a single person answered.',
  joint: (present, answer) => `Joint answer (by ${people(present)}): ${answer}.`,
  doNotKnowSide: 'At least half answered that they do not know.',
  hidden: {
    tooFewResponses: (minimum, count) => `Shown when there are at least ${answers(minimum)}. Now ${count}.`,
    tooFewAnswers: (minimum) => `Fewer than ${minimum} answered this, so the answers are not shown.`,
    mostlyDoNotKnow: (minimum) =>
      `At least half answered that they do not know. There are fewer than ${minimum} other answers, so they are not shown.`,
    hangsOnHidden: 'Not shown, because it could give away the hidden answers to another question.',
  },
  held: (count) =>
    `This was counted when there were ${answers(count)}. New ones are still too few to be shown.`,
  quartiles: (median, lower, upper) =>
    `The middle answer is ${median}. Half of the answers are between ${lower} and ${upper}.`,
  first: 'How many put the option first',
  several: 'Several could be chosen.',
  notShown: 'Not shown as group results',
  notShownWhy: {
    text: 'An answer in one’s own words may tell who wrote it.',
    repeating: 'The number of rows differs from answer to answer.',
    type: 'Answers of this kind cannot be put into one picture.',
  },
  yes: 'Yes',
  no: 'No',
  other: 'Other',

  gaps: (count) => (count === 1 ? 'The widest gap' : `The ${count} widest gaps`),
  noGaps: 'There are no gaps between the groups that can be shown.',
  gapOf: (at, count) => `Gap ${at}/${count}`,
  difference: (points) => `Between the groups: ${points} percentage points`,
  rough: 'The gap is a rough one: figures of at least one group are not shown.',
  prompts: 'Talk about it',
  prompt: [
    'What has each group seen or been through that made it answer so?',
    'Does this mean the same to both?',
    'How would both notice that it works well?',
  ],

  headline: (count, of) => `Practices that both groups confirm: ${count}/${of}`,
  headlineWhy: 'Only what both groups confirm counts as achieved.',
  profile: (row, parts) => `${row}: ${parts}.`,
  profilePart: (status, count, of, isFirst) =>
    isFirst ? `${status} in ${count}/${of} stages` : `${status} ${count}/${of}`,
  newInstrument:
    'The instrument is new and its reliability has not been studied yet. The result helps to talk; it is not a grade.',
  ladderCheck: (group, percent) =>
    `${group}: a higher rung is established without a lower one in ${percent} of stages.`,
  ladderBreak: (high, low, percent) => `${high} without ${low}: ${percent}`,
  ladderMeaning: 'Rungs are not taken to build on each other. This is an observation, not an error.',

  data: 'The numbers as a table',
  dataCaption: (at, of) => (of === 1 ? 'Numbers of answers' : `Numbers of answers, table ${at}/${of}`),
  question: 'Question',
  group: 'Group',
  answersGiven: 'Answers',
  stateHead: 'State',
  median: 'Middle',
  lower: 'Lower quartile',
  upper: 'Upper quartile',
  agreementHead: 'Agreement A',
  notTold: 'Not shown',
  changes: 'Change from the earlier round',
  otherPeople: 'The respondents are not the same people as in the earlier round.',
  clearChanges: (clear, of) => `Clear change: ${clear}/${of} comparisons.`,
  noClearChange: 'No change is clear.',
  falseAlarms: (count) =>
    `Some comparisons reckon with chance alone. About ${count} of them may look clear by mere chance.`,
  dip: 'Results may fall when people learn what working together takes. That alone does not mean that things got worse.',
  untold: (count) => `Not compared: ${count}, because their figures are not shown for both rounds.`,
  earlier: 'Earlier',
  later: 'Now',
  change: 'Change',
  points: (number) => `${number} pp`,
  isClear: 'clear',
  isNotClear: 'not clear',
  option: 'Option',
  presentation: 'Presentation',
  overview: 'The whole picture',
  next: 'Next',
  previous: 'Previous',
  closePresenter: 'Close the presentation',
  presenterKeys: 'Arrow keys turn the page, Esc closes.',
  page: (at, of) => `${at}/${of}`,
  printed: (day) => `Printed ${day}`,
  scrolls: (name) => `${name}, scrollable table`,
};
