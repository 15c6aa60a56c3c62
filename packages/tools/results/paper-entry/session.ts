import { createQuestionnaire } from 'talkoot/engine';
import type { Definition, ParameterValues, Question, Questionnaire, Response } from 'talkoot/engine';

/** One answer of a paper form that is typed with one key. */
export interface EntryItem {
  /** Address of its question. */
  readonly address: string;
  /** Row of a matrix. */
  readonly row?: string;
  /** As it is printed on paper: `R1V1`. */
  readonly code: string;
  /** `one`: a key is the answer; `many`: keys choose and unchoose, Enter goes on; `number`: typed. */
  readonly kind: 'one' | 'many' | 'number';
  readonly options: readonly EntryOption[];
  readonly nonresponses: readonly EntryOption[];
}

export interface EntryOption {
  readonly key: string;
  /** What is stored. */
  readonly answer: string | number | boolean;
  /** Value in the keys of texts. */
  readonly value: string;
}

/** What is stored of a matrix. */
type MatrixAnswer = Readonly<Record<string, string | { readonly nonresponse: string }>>;

const DIGITS = '0123456789';
/** "En osaa sanoa", "ei koske": `e` and `x`; letters that no digit is taken for. */
const LETTERS = 'exqwrt';

/** The questions of a definition that can be typed in, in its order, and those that cannot, by address. */
export function entryItems(definition: Definition): {
  readonly items: readonly EntryItem[];
  readonly left: readonly string[];
} {
  const items: EntryItem[] = [];
  const left: string[] = [];
  const visit = (question: Question, around: string): void => {
    const address = `${around}${question.id}`;
    if (question.type === 'note' || question.type === 'calculation') return;
    if (question.type === 'group' && !question.repeat) {
      for (const inner of question.questions) visit(inner as Question, `${address}/`);
      return;
    }
    const found = itemsOf(question, address);
    if (found.length > 0) items.push(...found);
    else left.push(address);
  };
  for (const { questions } of definition.sections)
    for (const question of questions) visit(question as Question, '');
  return { items, left };
}

function itemsOf(question: Question, address: string): EntryItem[] {
  const declines = 'nonresponse' in question ? (question.nonresponse ?? []) : [];
  const nonresponses = declines.map((value, at) => keyed(value, value, LETTERS[at]));
  const code = address.toUpperCase();
  const one = (options: readonly EntryOption[]): EntryItem[] =>
    options.length <= DIGITS.length ? [{ address, code, kind: 'one', options, nonresponses }] : [];
  switch (question.type) {
    case 'choice':
      return one(question.options.map(({ value }, at) => keyed(value, value, DIGITS[at])));
    case 'boolean':
      return one([keyed(false, 'false', '0'), keyed(true, 'true', '1')]);
    case 'scale': {
      const { min, max, step = 1 } = question;
      const points = Math.round((max - min) / step) + 1;
      const isDigits = step === 1 && min >= 0 && max <= 9;
      if (points > DIGITS.length) return [{ address, code, kind: 'number', options: [], nonresponses }];
      return one(
        Array.from({ length: points }, (_, at) => min + at * step).map((point, at) =>
          keyed(point, String(point), isDigits ? String(point) : DIGITS[at]),
        ),
      );
    }
    case 'choices': {
      const options = question.options.map(({ value }, at) => keyed(value, value, DIGITS[at]));
      return options.length <= DIGITS.length ? [{ address, code, kind: 'many', options, nonresponses }] : [];
    }
    case 'number':
      return [{ address, code, kind: 'number', options: [], nonresponses }];
    case 'matrix': {
      const options = question.options.map(({ value }, at) => keyed(value, value, DIGITS[at]));
      if (options.length > DIGITS.length) return [];
      return question.rows.map((row) => ({
        address,
        row: row.id,
        code: `${code}/${row.id.toUpperCase()}`,
        kind: 'one',
        options,
        nonresponses,
      }));
    }
    default:
      return [];
  }
}

const keyed = (answer: EntryOption['answer'], value: string, key = ''): EntryOption => ({
  key,
  answer,
  value,
});

/** Typing in paper forms: one after the other, one key an answer. */
export class EntrySession {
  readonly items: readonly EntryItem[];
  /** Addresses of questions that are not typed in here. */
  readonly left: readonly string[];
  readonly group: string;
  readonly #definition: Definition;
  readonly #round: string | undefined;
  readonly #parameters: ParameterValues;
  #questionnaire!: Questionnaire;
  #at = 0;
  #forms = 0;

  constructor(
    definition: Definition,
    {
      group,
      round,
      parameters = {},
    }: { group: string; round?: string | undefined; parameters?: ParameterValues },
  ) {
    this.#definition = definition;
    this.group = group;
    this.#round = round;
    this.#parameters = parameters;
    const { items, left } = entryItems(definition);
    this.items = items;
    this.left = left;
    this.#begin();
  }

  /** How many forms were finished. */
  get forms(): number {
    return this.#forms;
  }

  /** The place in `items`; their number when the form is at its end. */
  get at(): number {
    return this.#at;
  }

  get item(): EntryItem | undefined {
    return this.items[this.#at];
  }

  /** Whether anything of this form is typed in. */
  get isBegun(): boolean {
    return this.#questionnaire.progress.answered > 0;
  }

  /** The options chosen at an item, by their values; a number as it is. */
  chosen(item: EntryItem): readonly string[] {
    const { answer } = this.#questionnaire.question(item.address);
    const stored = item.row === undefined ? answer : (answer as MatrixAnswer | undefined)?.[item.row];
    if (stored === undefined) return [];
    if (Array.isArray(stored)) return stored.map((each) => String(each));
    if (typeof stored !== 'object') return [String(stored)];
    const declined = (stored as { nonresponse?: string }).nonresponse;
    return declined === undefined ? [] : [declined];
  }

  /**
   * A key was pressed at the present item. A key that means nothing here changes nothing.
   *
   * @returns what it did: `chose` stays at the item, `next` went on; undefined for a key without meaning
   */
  press(key: string): 'chose' | 'next' | undefined {
    const { item } = this;
    if (!item) return undefined;
    const declined = item.nonresponses.find((each) => each.key === key.toLowerCase());
    const option = item.options.find((each) => each.key === key);
    if (declined) this.#answer(item, { nonresponse: declined.answer });
    else if (option && item.kind === 'many') {
      const chosen = this.chosen(item);
      const answers = item.options
        .filter(({ value }) => (value === option.value) !== chosen.includes(value))
        .map(({ answer }) => answer);
      this.#answer(item, answers);
      return 'chose';
    } else if (option) this.#answer(item, option.answer);
    else return undefined;
    this.skip();
    return 'next';
  }

  /** A number was typed at the present item. */
  number(value: number | undefined): void {
    if (this.item) this.#answer(this.item, value);
  }

  /** Goes on without an answer, or with what is there. */
  skip(): void {
    do this.#at = Math.min(this.#at + 1, this.items.length);
    while (!this.#isAsked());
  }

  /** Goes to an earlier item, to be typed again. */
  back(): void {
    do this.#at = Math.max(this.#at - 1, 0);
    while (!this.#isAsked());
  }

  /** Goes to an item that is asked, to be typed again. */
  goTo(at: number): void {
    if (at >= 0 && at < this.items.length) this.#at = at;
  }

  /** Whether the present item is asked after what was answered before it. The first and the end always are. */
  #isAsked(): boolean {
    if (this.#at === 0 || !this.item) return true;
    return this.#questionnaire.question(this.item.address).relevant;
  }

  /** Ends the form: it becomes a response, and the next one begins. */
  finish(): Response {
    const response = this.#questionnaire.submit();
    this.#forms += 1;
    this.#begin();
    return response;
  }

  /** Leaves the form away. */
  drop(): void {
    this.#begin();
  }

  #begin(): void {
    this.#at = 0;
    const { group } = this;
    this.#questionnaire = createQuestionnaire(this.#definition, {
      group,
      parameters: this.#parameters,
      ...(this.#round !== undefined && { round: this.#round }),
    });
  }

  #answer({ address, row }: EntryItem, answer: unknown): void {
    if (row === undefined) {
      this.#questionnaire.answer(address, answer as never);
      return;
    }
    const rows = (this.#questionnaire.question(address).answer ?? {}) as Record<string, unknown>;
    this.#questionnaire.answer(address, { ...rows, [row]: answer } as never);
  }
}
