import { formatDate } from 'talkoot/elements/format.js';
import type { RoundToolWords } from './fi.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

export const en: RoundToolWords = {
  save: 'Save the network file',
  open: 'Open a network file',
  startHeading: 'Start',
  inLinkHeading: 'What is in the link?',
  inLink:
    'All that a respondent needs is in the link: the name of the network, your own texts, the days and the privacy details. No person’s name and no answers are in it, and all respondents of a group get the same link. The browser does not send the end of the link to any server.',
  smallest:
    'A limit of 3 or 4 will do only in an open workshop, when all respondents have agreed to it aloud.',
  prefilled:
    'The answers of the previous round stand in the questions already. The days and the limit are asked anew. Please check the rest.',
  begin: 'Start a new round',
  goOn: 'Go on with the details',
  earlier: 'Rounds of the network',
  openRound: 'Open',
  openRoundOf: (network, closes) => `Open the round: ${network}, ${formatDate(closes, 'en')}`,
  back: 'Previous',
  make: 'Make the links and the poster',
  makeAgain: 'Update the links and the poster',
  notMade: 'No round could be made of these answers.',

  ready: 'The round is ready to be shared',
  closesOn: (day) => `Answers can be given until ${formatDate(day, 'en')}.`,
  toldOn: (where, day) => `The results are told: ${where}, ${formatDate(day, 'en')}.`,
  change: 'Change the details',
  another: 'Start another round',
  changeHint:
    'If you change the details, share the new links and posters. Old links show the old details, but the answers belong to the same round.',
  keepFile: 'Save the network file now: it keeps the round, and the results are gathered with it.',

  page: 'The page where people answer',
  pageHint:
    'The address of the web page that has the questions. Copy it from the address bar of the browser. For example: https://town.example/ladder',
  pageProblems: {
    empty: 'Write the address of the page where people answer. The links are made after that.',
    'not-an-address': 'This is no address. An address begins with https:// and has no spaces.',
    'not-web': 'A browser cannot open this address. An address begins with https://.',
    'this-device':
      'This address is a file on your own device. Others cannot open it. A web page is needed; its address begins with https://.',
  },
  pageHere: 'Only this device can open this address. That is enough for a try.',
  pageInsecure:
    'The address begins with http://. Better use one that begins with https://: then the connection is protected.',
  pageRefused: (given) => `The address given to this page (page) cannot be used: “${given}”.`,

  language: 'Language of the invitation, the poster and the paper form',
  unreviewed: 'No native speaker has looked over the texts in this language yet.',
  groups: { organisers: 'Organisers', participants: 'Participants' },
  groupWho: {
    organisers: 'Those who work in the activities or lead them.',
    participants: 'Those whom the activities concern.',
  },
  invited: (count) =>
    count === 1
      ? 'You ask 1 person to answer.'
      : `You ask ${new Intl.NumberFormat('en-GB').format(count)} people to answer.`,
  tooFew: (needed) =>
    `Fewer than ${needed} are invited. The results of this group cannot be shown even if all of them answer.`,
  link: 'Link',
  invitation: 'Invitation',
  qr: 'QR code',
  showQr: 'Show the QR code',
  qrName: (group) => `QR code: ${group}`,
  noQr: 'The link is too long for a QR code. Shorten the texts of the network, or share the link in the invitation.',
  copyLink: 'Copy the link',
  copyInvitation: 'Copy the invitation',
  share: 'Share the invitation',
  printPoster: 'Print the poster',
  printForm: 'Print the paper form',
  printAll: 'Print all posters',
  printAllHint: (count) => (count === 1 ? '1 page.' : `${count} pages: each group and language.`),
  forGroup: (act, group) => `${act}: ${group}`,
  copied: (what) => `Copied: ${what}`,
  copyByHand:
    'The browser did not copy. The text is selected: copy it yourself (Ctrl + C, or press the text for a while).',
  shared: 'The invitation has been passed on.',
  notShared: 'Sharing did not succeed. Copy the invitation.',
  notPrinted: 'A part that printing needs could not be fetched. Check the connection and try again.',
  waiting: 'Fetching the texts…',
  notLoaded: 'The texts of the round could not be fetched. Check the connection.',
  retry: 'Try again',

  hall: 'In the room',
  hallPhones: 'With their own phones: show the QR code on the screen, or put the poster on the wall.',
  hallDevice:
    'With a device for all: open the link of the group on a page that its editor has made for a shared device. After each person the screen is cleared, and people are asked to pass the device on. The answers wait on the device until you save them to a file.',
  hallPaper:
    'On paper: print the form for the group. Beside each question there is a code, by which the answers are entered later.',
  hallTogether:
    'Together: a small group can agree on one answer. It is then asked how many of you there are.',

  formFor: (group, round) => `${group} · round ${round}`,

  refused: (file) => `The file ${file} could not be opened.`,
  refusals: {
    damaged: 'The file is damaged.',
    foreign: 'It is no network file.',
    newer: 'It was made by a newer version of the tool. Load the page again.',
    unreadable: 'The browser cannot read it.',
    'too-large': 'It is too large.',
    'no-reader': 'The part that opens files could not be fetched. Check the connection and try again.',
    'not-text': 'It is not text.',
  },
  unchanged: 'Nothing has changed.',
  details: 'More',
  replaces: (title) => `Open “${title}” in place of the present answers? They have not been saved yet.`,
  unnamed: 'network without a name',
  saveFirst: 'Save first',
  openAnyway: 'Open',
  cancel: 'Cancel',
};
