import { pathTo } from '../problem.ts';

/** Whether a text has expressions in it. */
export function isTemplate(text: unknown): text is string {
  return typeof text === 'string' && text.includes('{{');
}

/** Roles of texts that are properties; the other roles stand in `texts`. */
export const OWN_ROLES: readonly string[] = ['title', 'description', 'label', 'hint', 'audio'];

/** What holds texts, in the definition and in its sections, questions, options and rows. */
const TEXTS = [...OWN_ROLES, 'texts', 'options', 'rows'];

/** The texts with expressions in them that are written in an item of a definition, by their paths. */
export function inlineTemplates(item: object, path: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, at: string): void => {
    if (isTemplate(value)) found.set(at, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, pathTo(at, Array.isArray(value) ? Number(key) : key));
  };
  for (const key of TEXTS) visit(item[key as keyof typeof item], pathTo(path, key));
  return found;
}
