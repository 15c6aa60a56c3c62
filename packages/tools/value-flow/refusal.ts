import { nothing } from 'lit';
import type { Content } from 'talkoot/elements/step-view.js';
import { renderFileRefusal } from '../network-file/notices.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { wordsIn } from './words/load.ts';

/** Why a chosen file was not opened; the map stays as it was. */
export function renderRefusal(refusal: FileRefusal | undefined, language: string): Content {
  if (!refusal) return nothing;
  const { refused, refusals, unchanged, more } = wordsIn(language);
  return renderFileRefusal(
    { refused: refused(refusal.file), reason: refusals[refusal.reason], unchanged, details: more },
    refusal.details,
  );
}
