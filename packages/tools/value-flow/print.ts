/** Sheets the map can be printed on, in landscape. */
export type Paper = 'A4' | 'A3' | 'A1';

/**
 * Prints the page; with a paper named, on that size. The size of paper can be said for a whole page only, so a style sheet
 * stands in the page while it is printed, and is gone afterwards.
 */
export function printOn(paper?: Paper): void {
  if (paper === undefined) return print();
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`@page { size: ${paper} landscape; margin: 10mm; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)),
    { once: true },
  );
  print();
}
