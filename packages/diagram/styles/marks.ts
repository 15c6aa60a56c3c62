import { unsafeCSS } from 'lit';
import { MARKS, TYPEFACE } from '../export/marks.ts';
import type { Mark } from '../export/marks.ts';

function rule(name: string, { fill, stroke, width, dash, bold, size, anchor }: Mark): string {
  const colour = (given: string): string => (given === 'none' ? given : `var(--d-${given})`);
  const lines = [
    fill && `fill:${colour(fill)}`,
    stroke && `stroke:${colour(stroke)}`,
    width && `stroke-width:${width}`,
    dash && `stroke-dasharray:${dash}`,
    size !== undefined && `font-weight:${bold ? 700 : 400}`,
    size && `font-size:${size}px`,
    anchor && `text-anchor:${anchor}`,
  ];
  return `.drawing .${name.replaceAll(' ', '.')}{${lines.filter(Boolean).join(';')}}`;
}

/** How the parts of the drawings look; apart from the other rules, which the build makes smaller. */
export const marks = unsafeCSS(
  `.drawing{font-family:${TYPEFACE}}${Object.entries(MARKS)
    .map(([name, mark]) => rule(name, mark))
    .join('')}`,
);
