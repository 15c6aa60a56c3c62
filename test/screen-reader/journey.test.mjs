import { journey } from './journey.mjs';
import { compareTranscript } from './transcript.mjs';

await compareTranscript({
  name: 'journey',
  about: 'One whole journey through a questionnaire, as the screen reader Orca says it in Chromium.',
  page: 'index.html',
  walk: journey,
});
