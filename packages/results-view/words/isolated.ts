/** A text of another language keeps its direction and that of the words around it (UAX 9, FSI and PDI). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
