/** Sheets the map can be printed on, in landscape. */
export type Paper = keyof typeof SHEETS;

/** Width and height, as CSS knows no A1 by name; and how large the page's type is, read from farther away. */
const SHEETS = {
  A4: { size: '297mm 210mm', type: '100%' },
  A3: { size: '420mm 297mm', type: '125%' },
  A1: { size: '841mm 594mm', type: '250%' },
} as const;

/**
 * Prints the page; with a paper named, on that size. The size of paper can be said for a whole page only, so a style sheet
 * stands in the page while it is printed, and is gone afterwards.
 */
export function printOn(paper?: Paper): void {
  if (paper === undefined) return print();
  const sheet = new CSSStyleSheet();
  const { size, type } = SHEETS[paper];
  sheet.insertRule(`@page { size: ${size}; margin: 10mm; }`);
  sheet.insertRule(`@media print { :root { font-size: ${type}; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)),
    { once: true },
  );
  print();
}
