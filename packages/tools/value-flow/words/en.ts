import type { ValueFlowWords } from './fi.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

export const en: ValueFlowWords = {
  tool: 'Value network map',
  unnamed: 'Network without a name',
  asOf: (time) => `The picture is of ${time}`,
  actions: 'File and display',
  save: 'Save or export',
  open: 'Open a file',
  print: 'Print',
  presenter: 'Presentation',
  details: 'About this map',
  title: 'Name of the network',
  titleHint: 'Stands above the map and in the name of the file.',
  client: 'Whom does the network exist for?',
  clientHint: 'The client or group of residents in the middle of the map. For example: Newcomer to the town.',
  time: 'The time the picture is of',
  timeHint: 'A year, month or day, such as 2026. Empty means now.',
  timeWrong: 'This cannot be read as a time. Write a year 2026, a month 2026-04 or a day 2026-04-15.',
  start: 'Begin a map',
  startLead:
    'Write down who is in the network, what each gives the client, and what the actors give each other. The map stays on your own device.',
  examples: 'Look at an example',
  exampleNames: {
    'kymenlaakso-2016': 'Work with immigrants in Kymenlaakso 2016',
    'example-network': 'An invented network with flows',
  },
  exampleFictional: 'This network is invented. The municipality and the actors do not exist.',
  exampleDated:
    'The map was made in a workshop in 2016, and the names are of that time. The picture of flows between the actors is lost, so there are none.',
  exampleUnreviewed: 'The translation of this map has not been checked by a native speaker.',
  panels: 'Read and change the map',
  panelNames: {
    analysis: 'What the map tells',
    missed: 'Who would be missed?',
    sides: 'Do both sides say the same?',
    compare: 'Compare two maps',
    story: 'Walk through the map',
    import: 'Bring in a table',
    export: 'Save or export',
    merge: 'Merge another copy',
  },
  close: 'Close',
  loading: 'Loading.',
  partFailed: 'This part could not be loaded. Check the connection.',
  tryAgain: 'Try again',

  srcRefused: 'The map cannot be shown.',
  srcReasons: {
    working:
      'The file is a working copy. It may hold names of people, contacts and unfinished notes. Only a public copy may stand on a web page.',
    network:
      'The file is the network’s own copy. It may hold names of people and unfinished notes. Only a public copy may stand on a web page.',
    missing: 'The file is not found at its address, or the page may not fetch it.',
    damaged: 'The file is damaged, or it is no network file.',
    newer: 'The file was made by a later version of the tool.',
  },
  srcAdvice: 'Open the file in the map editor, choose “Save or export”, and save a public copy.',

  refused: (file) => `The file ${file} could not be opened.`,
  refusals: {
    damaged: 'The file is damaged.',
    foreign: 'It is no network file.',
    newer: 'It was made by a later version of the tool. Reload the page.',
    unreadable: 'The browser cannot read it.',
    'too-large': 'It is too large.',
    'no-reader': 'The part needed for opening could not be loaded. Check the connection and try again.',
    'not-text': 'It is not text.',
  },
  unchanged: 'The map is as it was.',
  more: 'More',
  replaces: (title) =>
    `Open “${title}” in place of the map on screen? The map on screen has not been saved yet.`,
  saveFirst: 'Save the map on screen first',
  openAnyway: 'Open',
  cancel: 'Cancel',

  drafts: {
    'draft-ask': 'Keep the map on this device?',
    'draft-ask-hint': 'Then you can go on later on the same device. The map does not leave the device.',
    'draft-unkept': 'The map cannot be kept on this device now. It is on this page only, until you close it.',
    'shared-clear-ask': 'Clear the whole map? It cannot be brought back.',
  },
};
