/** Whether a text has expressions in it. */
export function isTemplate(text: unknown): text is string {
  return typeof text === 'string' && text.includes('{{');
}

/** What holds texts, in the definition and in its sections, questions, options and rows. */
const TEXTS = ['title', 'description', 'label', 'hint', 'audio', 'texts', 'options', 'rows'];

/** The texts with expressions in them that are written in an item of a definition. */
export function inlineTemplates(item: object): { path: PropertyKey[]; text: string }[] {
  const found: { path: PropertyKey[]; text: string }[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (isTemplate(value)) found.push({ path, text: value });
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const key of TEXTS) visit(item[key as keyof typeof item], [key]);
  return found;
}
