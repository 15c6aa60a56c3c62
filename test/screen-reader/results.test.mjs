import { results } from './results.mjs';
import { compareTranscript } from './transcript.mjs';

await compareTranscript({
  name: 'results',
  about: "The table of a round's results, as the screen reader Orca says it in Chromium.",
  page: 'results.html',
  title: 'Tulokset ovat esillä',
  walk: results,
});
