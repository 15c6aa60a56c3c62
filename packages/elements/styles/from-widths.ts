import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { FITS } from '../questions/column-fit.ts';

/** Declarations by selector, in which `&` is what says that it fits. */
export type Rules = Readonly<Record<string, string>>;

/** The same rules from each width of the container on, for what says by its class that it fits there. */
export function fromWidths(name: string, rules: Rules): CSSResult {
  const text = Object.entries(rules)
    .map(([selector, declarations]) => `${selector}{${declarations}}`)
    .join('');
  return unsafeCSS(
    FITS.map(
      (width) =>
        `@container talkoot-columns (min-inline-size:${width}em){${text.replaceAll('&', `.${name}-${width}`)}}`,
    ).join(''),
  );
}
