import type { Answer, Answers, Problem } from 'talkoot/engine';
import { isDay } from './day.ts';
import { quote } from './problem.ts';

/** Reads answers of known types, and collects what is wrong with them. What cannot be read comes out empty. */
export class AnswerReader {
  readonly problems: Problem[];
  readonly #answers: Answers;
  readonly #at: string;

  constructor(answers: Answers, at = '', problems: Problem[] = []) {
    this.#answers = answers;
    this.#at = at;
    this.problems = problems;
  }

  text(id: string): string {
    return this.optionalText(id) ?? this.#missing(id, 'a text');
  }

  optionalText(id: string): string | undefined {
    const answer = this.#answers[id];
    if (answer === undefined) return undefined;
    if (typeof answer !== 'string') return this.refuse(id, `${quote(answer)} is no text`);
    return answer.trim() === '' ? undefined : answer.trim();
  }

  /** The value of an option; whether there is such an option, the questionnaire has seen to. */
  choice(id: string): string {
    return this.text(id);
  }

  choices(id: string): string[] {
    const answer = this.#answers[id] ?? [];
    if (!isTexts(answer)) return [this.refuse(id, `${quote(answer)} is no list of choices`)];
    if (answer.length === 0) this.#missing(id, 'at least one choice');
    return [...new Set(answer)];
  }

  day(id: string): string {
    const text = this.text(id);
    if (text === '' || isDay(text)) return text;
    return this.refuse(id, `${quote(text)} is no day; needed: YYYY-MM-DD`);
  }

  optionalCount(id: string, least: number): number | undefined {
    const answer = this.#answers[id];
    if (answer === undefined) return undefined;
    if (typeof answer === 'number' && Number.isInteger(answer) && answer >= least) return answer;
    this.refuse(id, `${quote(answer)} is not allowed; needed: a whole number, at least ${least}`);
    return undefined;
  }

  rows(id: string): AnswerReader[] {
    const answer = this.#answers[id] ?? [];
    if (!isRows(answer)) {
      this.refuse(id, `${quote(answer)} is no list of rows`);
      return [];
    }
    return answer.map((row) => new AnswerReader(row.answers, `${this.#at}${id}/${row.id}/`, this.problems));
  }

  /** Notes that an answer cannot be. */
  refuse(id: string, message: string): '' {
    this.problems.push({ path: this.#at + id, code: 'shape', message });
    return '';
  }

  #missing(id: string, needed: string): '' {
    if (!this.problems.some(({ path }) => path === this.#at + id)) {
      this.problems.push({ path: this.#at + id, code: 'missing', message: `missing; needed: ${needed}` });
    }
    return '';
  }
}

function isTexts(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((item) => typeof item === 'string');
}

function isRows(answer: Answer): answer is readonly { readonly id: string; readonly answers: Answers }[] {
  return Array.isArray(answer) && answer.every((item) => typeof item === 'object' && 'answers' in item);
}
