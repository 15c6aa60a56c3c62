import { compareTranscript } from './transcript.mjs';
import { valueFlow } from './value-flow.mjs';

await compareTranscript({
  name: 'value-flow',
  about: 'A walk through two value-flow maps, as the screen reader Orca says it in Chromium.',
  page: 'value-flow.html',
  title: 'Kartat ovat esillä',
  walk: valueFlow,
});
