import { isDate } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import type { SavedTexts } from './draft-texts.ts';
import { formatDate, formatNumber } from './format.ts';

/** Saved answers in words, also those whose question is gone: as far as its texts are known. */
export class AnswerWords {
  readonly language: string;
  readonly #textAt: (path: string, role: string) => string | undefined;

  constructor(language: string, textAt: (path: string, role: string) => string | undefined) {
    this.language = language;
    this.#textAt = textAt;
  }

  /** As they were read when they were saved. */
  static saved({ language, texts }: SavedTexts): AnswerWords {
    return new AnswerWords(language, (path, role) =>
      Object.hasOwn(texts, `${path}.${role}`) ? texts[`${path}.${role}`] : undefined,
    );
  }

  /** As they are read now. */
  static current({ questionnaire }: Asking, language: string): AnswerWords {
    return new AnswerWords(language, (path, role) => {
      const own = questionnaire.text(`${path.replaceAll('/', '.')}.${role}`, language);
      return own ?? (role.startsWith('nonresponse.') ? questionnaire.text(role, language) : undefined);
    });
  }

  label(path: string): string | undefined {
    return this.#textAt(path, 'label');
  }

  /** A line for each thing that was said. */
  lines(answer: unknown, path: string): string[] {
    const text = (role: string): string | undefined => this.#textAt(path, role);
    switch (typeof answer) {
      case 'string':
        return [text(`option.${answer}`) ?? (isDate(answer) ? formatDate(answer, this.language) : answer)];
      case 'number':
        return [formatNumber(answer, this.language)];
      case 'boolean':
        return [text(`option.${answer}`) ?? (answer ? '✓' : '–')];
      case 'object':
        break;
      default:
        return [];
    }
    if (Array.isArray(answer)) return answer.flatMap((item: unknown) => this.lines(item, path));
    return Object.entries(answer ?? {}).flatMap(([key, value]: [string, unknown]) => {
      if (key === 'answers') return this.#members(value, path);
      if (key === 'nonresponse') return [text(`nonresponse.${String(value)}`) ?? String(value)];
      if (key === 'other' || key === 'invalid') return [String(value)];
      // The id of a row says nothing to anybody.
      if (key === 'id' && typeof (answer as { answers?: unknown }).answers === 'object') return [];
      const name = text(`row.${key}`) ?? text(`option.${key}`) ?? key;
      return this.lines(value, path).map((line) => `${name}: ${line}`);
    });
  }

  #members(answers: unknown, path: string): string[] {
    return Object.entries(answers ?? {}).flatMap(([id, value]: [string, unknown]) => {
      const name = this.label(`${path}/${id}`) ?? id;
      return this.lines(value, `${path}/${id}`).map((line) => `${name}: ${line}`);
    });
  }
}

/** Paths that the address of an answer may have had: which of its parts are rows, only its question knew. */
export function pathsOf(address: string): string[] {
  const [first = '', ...rest] = address.split('/');
  const last = rest.pop();
  if (last === undefined) return [first];
  const between = rest.reduce<string[]>(
    (paths, part) => [...paths.map((path) => `${path}/${part}`), ...paths],
    [first],
  );
  return between.map((path) => `${path}/${last}`);
}
