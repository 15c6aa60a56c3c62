import { counted } from 'talkoot/elements/counted.js';
import { formatDate, formatNumber } from 'talkoot/engine';
import type { Words } from './words.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

const answers = counted('en', 'answer', 'answers');
const forms = counted('en', 'form', 'forms');
const votes = counted('en', 'vote', 'votes');
const number = (count: number): string => formatNumber(count, 'en');
const large = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

export const en: Words = {
  language: 'en',
  title: 'Results',
  pages: 'Pages',
  collectPage: 'Collect answers',
  resultsPage: 'Results',
  stepsPage: 'Next steps',
  unreviewed: 'This translation has not yet been checked by a native speaker.',
  cancel: 'Cancel',

  round: 'Round of answers',
  roundLine: (opened, closes) => `${formatDate(opened, 'en')} – ${formatDate(closes, 'en')}`,
  people: (people) => `The activity concerns: ${people}`,
  told: (where, when) =>
    `Those who answered have been promised to hear of the results: ${where}, ${formatDate(when, 'en')}.`,
  deleteBy: (day) =>
    `Those who answered have been promised that the answers are deleted by ${formatDate(day, 'en')}.`,
  noRound: 'No round is open, so only answers that belong to no round are counted.',
  openNetwork: 'Open network file',
  saveNetwork: 'Save network file',
  networkRefused: (file) => `The file ${file} could not be opened.`,
  networkReasons: {
    damaged: 'The file is damaged.',
    foreign: 'It is not a network file.',
    newer:
      'It was made with a newer version of the tool. Reload the page, or ask whoever runs it to update the tool.',
    unreadable: 'The browser cannot read it.',
    'too-large': 'It is too large.',
    'not-text': 'It is not text.',
    'no-reader':
      'The part of the tool that opens files could not be fetched. Check the connection and try again.',
  },
  details: 'More information',
  networkReplaces: (title) =>
    `Open the network ‘${title}’? The changes to the present network file have not been saved yet.`,
  openAnyway: 'Open the file',
  unnamedNetwork: 'network without a name',
  networkSaved: (file) => `The network file ${file} was given to the browser to be saved.`,

  failed: 'The results cannot be shown.',
  unknownQuestionnaire: (given, known) => `There is no questionnaire ‘${given}’. There are: ${known}.`,
  wrongOptions: 'Something in the settings is wrong.',
  otherRoundVersion: (given, needed) =>
    `The round is of the questionnaire ${given}, but this page shows the results of ${needed}.`,
  earlierUnfit:
    'The network file has earlier results of this round that cannot be read. They cannot be taken into account: do not publish new results if the earlier ones have been published, because single answers could be worked out from the difference.',

  collectLead: 'Bring the answers here. They are read on this device and sent nowhere.',
  counts: 'Answers now',
  countNeeded: (count, minimum) => `${answers(count)}, ${number(minimum)} are needed`,
  countEnough: (count, invited) =>
    invited === undefined ? answers(count) : `${answers(count)}, ${number(invited)} invited`,
  countJoint: (count) => (count === 1 ? 'one joint answer' : `${number(count)} joint answers`),
  enough: 'Enough',
  notEnough: 'Not enough yet',
  withJoint: 'Shown as a joint answer',
  filesLabel: 'Answer files',
  filesHint: '.json files with answers, or text files with answer codes. You can choose many at once.',
  chooseFiles: 'Choose files',
  orDrop: 'or drop them here',
  pasteLabel: 'Answer codes',
  pasteHint: 'Paste one code or many, from messages say. Anything may stand between them.',
  addCodes: 'Add the codes',
  nothingPasted: 'Paste at least one code first.',
  otherWays: 'Other ways',
  startCamera: 'Read QR codes with the camera',
  stopCamera: 'Close the camera',
  cameraHint: 'Show a code to the camera. Codes are added one by one.',
  cameraPicture: 'Picture of the camera',
  cameraReasons: {
    'not-secure': 'The browser gives the camera to secure pages (https) only.',
    'no-reader': 'This browser cannot read QR codes. Paste the code as text.',
    refused: 'The camera was not allowed. You can allow it in the settings of the browser.',
    'no-camera': 'The device has no camera.',
    busy: 'Another program is using the camera.',
  },
  typePaper: 'Type in paper forms',
  reading: (name) => (name === '' ? 'Reading answers' : `Reading the file ${name}`),
  readingShare: (percent) => `${number(percent)}%`,
  stopReading: 'Stop',
  readingStopped: (name) =>
    name === ''
      ? 'Reading was stopped. What was stopped is not counted.'
      : `Reading was stopped. The file ${name} is not counted.`,
  added: (counted, listed) =>
    `${counted === 0 ? 'No new answers came' : `${large(counted)} ${counted === 1 ? 'answer was' : 'answers were'} added`}${
      listed === 0 ? '.' : `, ${large(listed)} left out. The reasons are below.`
    }`,
  fileRefused: (file, reason) =>
    `The file ${file} could not be read: ${
      {
        'too-large': 'it is too large',
        'not-text': 'it is not text',
        unreadable: 'the browser cannot open it',
      }[reason]
    }.`,
  emptyYet: 'No answers have been brought yet.',
  lookWhenReady: (minimum) =>
    `Look at the results only when all the answers are here. Once shown, results change only when there are at least ${number(minimum)} new answers, so that nobody’s answer can be worked out from the difference between two results.`,
  showResults: 'Show the results',

  listedTitle: (count) => `Left out (${large(count)})`,
  listedLead: 'These are not in the results. All others are.',
  listedMore: (count) => `Show the others (${large(count)})`,
  sourceName: { pasted: 'Pasted codes', camera: 'Camera', entry: 'Paper forms', file: 'File' },
  place: (place, isCode) => (isCode ? `line ${large(place)}` : `answer ${large(place)}`),
  reasons: {
    damaged: 'Not an answer, or damaged.',
    newer: 'Made with a newer version of the tool.',
    otherQuestionnaire: 'An answer to another questionnaire.',
    otherVersion: 'An answer to another version of the questionnaire.',
    otherRound: 'Belongs to another round.',
    unknownGroup: 'The group is missing, or is not in this round.',
    draft: 'Unfinished: it was not submitted.',
    unknownQuestion: 'It answers a question that the questionnaire does not have.',
    unknownOption: 'It has an option that the questionnaire does not have.',
    wrongShape: 'Some answer is of the wrong kind.',
    outOfRange: 'Some number is outside the limits.',
    jointOfOne: 'A joint answer that only one person gave.',
    duplicate: 'The same answer was here already. It was counted once.',
    conflict:
      'There are two different ones of the same answer. Neither was counted, because nobody can know which is right.',
    olderRevision: 'There is a newer one of the same answer, which was counted.',
    notACode: 'Not an answer code.',
    misspelled: 'The code has a typing error, or signs are missing. Check it and paste it again.',
    cutOff: 'It breaks off.',
    notJson: 'Not readable JSON.',
    networkFile: 'This is a network file. Open it with the button ‘Open network file’ above.',
    empty: 'The file is empty.',
  },

  keepAsk: 'Keep the answers on this device?',
  keepAskHint:
    'Then you can go on later on the same device. The answers do not leave it. Do not keep them on a device that others use too.',
  keepYes: 'Yes, keep them',
  keepNo: 'No',
  keep: {
    saving: 'Being saved on this device …',
    saved: 'The answers are saved on this device.',
    declined: 'The answers are on this page only, and are gone when you close it.',
    failed:
      'The answers could not be saved on this device. They are on this page only, and are gone when you close it.',
    elsewhere: 'The answers of this round are open in another tab. Go on there, or take them here.',
  },
  keepTakeOver: 'Take the answers here',
  keepRetry: 'Try again',
  keepErase: 'Delete the answers',
  keepEraseAsk:
    'Delete all answers of this round from this page and this device? They cannot be brought back.',
  keepEraseYes: 'Delete the answers',
  keepErased: 'The answers were deleted.',
  keepOver: 'The time for keeping the answers is over, so they were deleted from this device.',
  keepResumed: (count) => `You go on from this device: ${answers(count)}.`,

  entryTitle: 'Paper forms',
  entryLead: 'One key answers one question, and you move on to the next by yourself.',
  entryGroup: 'Whose forms are you typing in?',
  entryBegin: 'Begin',
  entryEnd: 'Stop typing in',
  entryForm: (nth) => `Form ${number(nth)}`,
  entryCount: (count) => `${forms(count)} typed in`,
  entryPlace: (at, of) => `${number(at)} / ${number(of)}`,
  entryBack: 'Previous',
  entrySkip: 'No answer',
  entryNext: 'Next',
  entryNumberWrong: (given) => `‘${given}’ is not a number.`,
  entryKeys: 'Keys',
  entryKeysHint: 'Backspace: previous. Enter: no answer, or next.',
  entryBackKey: '⌫',
  entryEnterKey: 'Enter',
  entryDone: 'The form is at its end',
  entryDoneHint: 'Check the answers. You can go back and correct them.',
  entryFinish: 'Save the form and begin the next',
  entryDrop: 'Discard this form',
  entryDropped: 'The form was discarded.',
  entrySaved: (count) => `The form was saved. ${forms(count)} typed in.`,
  entryEmpty: 'The form has no answers. It was not saved.',
  entryLeft: (codes) =>
    `These questions are not typed in, because results do not show their answers: ${codes}.`,
  entryUnanswered: '–',
  entryOf: (code, text) => `${code}: ${text}`,

  present: 'Show in a meeting',
  print: 'Print one page',
  saveAs: 'Save',
  csv: 'Table (CSV)',
  json: 'Results (JSON)',
  pictureOf: 'What should the picture show?',
  pictureOfTable: 'The table of practices',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  pngFailed: 'The browser could not make the picture. Save it as SVG.',
  toNetwork: 'Add the results to the network file',
  toNetworkHint: 'Only what this page shows goes into the network file, no single answers.',
  inNetwork: 'The results were added to the network file.',
  raw: 'Single answers',
  rawHint: 'The file holds all answers of each person. In a small group a person may be recognised by them.',
  rawSave: 'Save single answers',
  rawAsk:
    'Save the answers of each person to a file? Give the file only to those who, as participants were told, see single answers, and delete it on the day that was promised.',
  rawSees: (who) => `Participants were told that single answers are seen by: ${who}.`,
  rawYes: 'Save the file',
  fileName: 'results',
  rawFileName: 'single-answers',
  outdated: (count) =>
    count === 1
      ? 'One answer has been brought since these results.'
      : `${answers(count)} have been brought since these results.`,
  refresh: 'Update the results',
  partsHeld: 'Some numbers are from results shown earlier: there are too few new answers yet.',

  exampleTitle: 'Example of the practice',
  exampleLead: 'Record one example together: what was done, and when. No names of people.',
  exampleWhat: 'What was done?',
  exampleWhen: 'When?',
  exampleWhenHint: 'For example, in spring 2026',
  exampleBy: 'Which role or organisation?',
  exampleByHint: 'No names of people',
  exampleAdd: 'Add the example',
  exampleNeedsWhat: 'Write what was done.',
  exampleAdded: 'The example was added.',
  exampleRemoved: 'The example was removed.',
  exampleRemove: (what) => `Remove the example: ${what}`,
  exampleText: (what, more) => (more.length === 0 ? what : `${what} (${more.join(', ')})`),

  stepsLead:
    'Choose what you try next. The suggestions are practices that have been used elsewhere. They do not promise to work for you.',
  stepsNoResults:
    'Look at the results first. Suggestions are found where the views of the groups differ most.',
  stepsNoGaps: 'The views of the groups do not differ. Choose a place to look for suggestions.',
  stepsOther: 'Another place',
  stepsOtherChoose: 'Choose a place',
  stepsOtherAdd: 'Look for suggestions',
  stepsFirst: 'First step:',
  stepsNone: 'There is no ready suggestion for this place. Write your own.',
  stepsChoose: 'Include in the vote',
  stepsOwn: 'Suggestion of your own',
  stepsOwnAdd: 'Add the suggestion',
  stepsOwnNeeds: 'Write a suggestion.',
  stepsChosen: (count) =>
    count === 0
      ? 'No suggestions are chosen.'
      : `${number(count)} ${count === 1 ? 'suggestion' : 'suggestions'} chosen.`,
  stepsBack: 'Back to the suggestions',
  votesEach: 'Votes for each person',
  voteBegin: 'Begin to vote on this device',
  voteNeedsTwo: 'Choose at least two suggestions first.',
  voteTitle: 'Vote',
  voteLead: (each) =>
    `You have ${votes(each)}. You may give several to the same suggestion. Who voted for what is not stored.`,
  voteLeft: (left) => `Votes left: ${number(left)}`,
  voteGive: (title) => `Give a vote: ${title}`,
  voteTake: (title) => `Take a vote back: ${title}`,
  voteGiven: (count) => votes(count),
  voteCast: 'Done',
  voteThanks: 'Thank you. Pass the device on.',
  voteNext: 'I am next',
  voteVoters: (count) => (count === 1 ? 'One person has voted.' : `${number(count)} people have voted.`),
  voteEnd: 'End the vote',
  voteResult: 'Result of the vote',
  voteAgain: 'Vote again',
  voteCandidate: 'Suggestion',
  voteVotes: 'Votes',
  toPlan: 'Add to the action plan',
  toPlanLead:
    'Choose which are added to the network’s action plan. Who does them and when is agreed in the plan.',
  toPlanNone: 'Choose at least one.',
  toPlanDone: (count) =>
    `${count === 1 ? 'One action was' : `${number(count)} actions were`} added to the action plan.`,
  toPlanSave: 'Save the network file so that they are kept.',
  withoutVote: 'Choose without a vote',
  inPlan: 'In the plan already',
};
