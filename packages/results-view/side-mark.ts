import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { CellReading, CellStatus, SideReading } from 'talkoot/results';

type Verdict = SideReading['verdict'];

/** How a cell is set off from the others, besides its words and marks. */
export type Tone = 'achieved' | 'partly' | 'apart' | 'divided' | 'absent' | 'half-known' | 'unknown';

const TONES: Readonly<Record<CellStatus, Tone>> = {
  confirmed: 'achieved',
  partlyConfirmed: 'partly',
  organisersOnly: 'apart',
  participantsOnly: 'apart',
  contested: 'apart',
  split: 'divided',
  notInUse: 'absent',
  notInUseByOrganisers: 'absent',
  notInUseByParticipants: 'absent',
  unconfirmed: 'half-known',
  participantsView: 'half-known',
  unknown: 'unknown',
};

export const toneOf = (status: CellStatus): Tone => TONES[status];

/**
 * What is drawn into the square of a side, 0 to 16 both ways: full, half, empty, or a dot for what is not known. Told by
 * form alone, so that paper without colours and forced colours say the same.
 */
export const VERDICT_PATHS: Readonly<Record<Verdict, string>> = {
  yes: 'M1 1h14v14h-14Z',
  split: 'M1 15 15 1v14Z',
  no: '',
  unknown: 'M6 6h4v4h-4Z',
};

/** The square of one side. Decoration: words stand beside it. */
export function sideMark(verdict: Verdict): SVGTemplateResult {
  return svg`<svg class="side-mark is-${verdict}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"
    ><rect x="1" y="1" width="14" height="14" /><path d=${VERDICT_PATHS[verdict]} /></svg>`;
}

/** Both sides beside each other, the first one first in the direction of reading. */
export function sideMarks({ sides }: Pick<CellReading, 'sides'>): SVGTemplateResult[] {
  return sides.map(({ verdict }) => sideMark(verdict));
}
