import type { Definition, LocalizedText, Question, Section } from 'talkoot/engine';

/** The text of a language file, unparsed: a doubled key would be lost in the parsing. */
export type LanguageFiles = Readonly<Record<string, string>>;

const HEAD = ['@language', '@status'];
const REVIEWED = /^reviewed by \S.* on \d{4}-\d{2}-\d{2}$/;
const EXPRESSION = /\{\{([^]*?)\}\}/g;

/** The keys of a questionnaire's texts. */
interface Keys {
  /** Must be there. */
  readonly needed: Set<string>;
  /** May be there, in all languages or none. */
  readonly possible: Set<string>;
  /** One key of each list must be there. */
  readonly alternatives: string[][];
}

/**
 * What is wrong with the language files of a questionnaire. An empty list means: definition and files agree exactly,
 * in every language.
 *
 * @param files by language tag, the source language being the first of the definition.
 * @param forGroup the languages in which only one group answers: their files hold that group's texts.
 */
export function contentProblems(
  definition: Definition,
  files: LanguageFiles,
  forGroup?: { readonly group: string; readonly languages: readonly string[] },
): string[] {
  const problems: string[] = [];
  const [sourceLanguage = ''] = definition.languages;
  for (const language of Object.keys(files)) {
    if (!definition.languages.includes(language))
      problems.push(`${language}: not a language of the definition`);
  }
  const source = entriesOf(files[sourceLanguage] ?? '{}').texts;
  const keys = keysOf(definition, problems);
  for (const language of definition.languages) {
    const file = files[language];
    if (file === undefined) problems.push(`${language}: no file`);
    else
      problems.push(
        ...fileProblems(file, language, keys, source).map((problem) => `${language}: ${problem}`),
      );
  }
  return problems;

  function fileProblems(
    file: string,
    language: string,
    keys: Keys,
    source: ReadonlyMap<string, string>,
  ): string[] {
    const { texts, doubled } = entriesOf(file);
    const isSource = language === sourceLanguage;
    return [
      ...doubled.map((key) => `${key} is there twice`),
      ...headProblems(texts, language, isSource),
      ...(forGroup?.languages.includes(language)
        ? groupProblems(texts, keys, source, forGroup.group)
        : keyProblems(texts, keys, source)),
      ...textProblems(texts, isSource ? undefined : source, simplifies(language, sourceLanguage)),
    ];
  }
}

function entriesOf(file: string): { texts: Map<string, string>; doubled: string[] } {
  const texts = new Map(Object.entries(JSON.parse(file) as Record<string, string>));
  const written = [...file.matchAll(/("(?:[^"\\]|\\.)*")\s*:\s*"(?:[^"\\]|\\.)*"/g)].map(
    ([, key]) => JSON.parse(key!) as string,
  );
  return { texts, doubled: written.filter((key, position) => written.indexOf(key) !== position) };
}

function headProblems(texts: ReadonlyMap<string, string>, language: string, isSource: boolean): string[] {
  const problems: string[] = [];
  const status = texts.get('@status') ?? '';
  if (texts.get('@language') !== language) problems.push(`@language is ${texts.get('@language')}`);
  if (isSource ? status !== 'source' : status !== 'unreviewed' && !REVIEWED.test(status)) {
    problems.push(`@status is "${status}"`);
  }
  return problems;
}

function keyProblems(
  texts: ReadonlyMap<string, string>,
  keys: Keys,
  source: ReadonlyMap<string, string>,
): string[] {
  const problems: string[] = [];
  const { needed, possible, alternatives } = keys;
  const own = (key: string): string => key.replace(/@[^@]+$/, '');
  for (const key of needed) if (!texts.has(key)) problems.push(`${key} is missing`);
  for (const either of alternatives) {
    if (!either.some((key) => texts.has(key))) problems.push(`${either.join(' or ')} is missing`);
  }
  const known = new Set([...needed, ...possible, ...alternatives.flat()]);
  for (const key of texts.keys())
    if (!known.has(own(key)) && !HEAD.includes(key)) problems.push(`${key} belongs to nothing`);
  const variants = [...source.keys(), ...texts.keys()].filter((key) => own(key) !== key && own(key) !== '');
  for (const key of new Set([...known, ...variants])) {
    if (needed.has(key)) continue;
    if (texts.has(key) && !source.has(key)) problems.push(`${key} is not in the source`);
    if (!texts.has(key) && source.has(key)) problems.push(`${key} of the source is missing`);
  }
  return problems;
}

/** Of a file for one group: it must say all that this group is told in the source, and nothing else. */
function groupProblems(
  texts: ReadonlyMap<string, string>,
  keys: Keys,
  source: ReadonlyMap<string, string>,
  group: string,
): string[] {
  const end = `@${group}`;
  const told = (all: ReadonlyMap<string, string>): Map<string, string> =>
    new Map(
      [...all]
        .filter(([key]) => !all.has(key + end))
        .map(([key, text]) => [key.endsWith(end) ? key.slice(0, -end.length) : key, text]),
    );
  return keyProblems(told(texts), keys, told(source));
}

/** Whether a language is the easy form of another: what is easy already may stand in both. */
const simplifies = (language: string, other: string): boolean => language === `${other}-simple`;

function textProblems(
  texts: ReadonlyMap<string, string>,
  source: ReadonlyMap<string, string> | undefined,
  mayRepeat: boolean,
): string[] {
  const problems: string[] = [];
  for (const [key, text] of texts) {
    if (HEAD.includes(key)) continue;
    if (text.trim() === '') problems.push(`${key} is empty`);
    if (/\{\{|\}\}/.test(text.replace(EXPRESSION, '')))
      problems.push(`${key} has an expression that is not closed`);
    const original = source?.get(key);
    if (original === undefined) continue;
    if (text === original && !mayRepeat) problems.push(`${key} reads like its source`);
    if (expressionsOf(text) !== expressionsOf(original))
      problems.push(`${key} has other expressions than its source`);
  }
  return problems;
}

function expressionsOf(text: string): string {
  return [...text.matchAll(EXPRESSION)]
    .map(([, expression]) => expression!.trim())
    .sort()
    .join('\n');
}

function keysOf(definition: Definition, problems: string[]): Keys {
  const keys: Keys = { needed: new Set(), possible: new Set(['credit', 'start', 'done']), alternatives: [] };
  /** A text written in the definition itself is not needed in the files, and must have all languages there. */
  const need = (key: string, inline?: LocalizedText): void => {
    if (inline === undefined) keys.needed.add(key);
    const lacking = inline === undefined ? [] : definition.languages.filter((language) => !inline[language]);
    for (const language of lacking) problems.push(`${language}: ${key} is missing in the definition`);
  };
  const visit = (item: Section | Question, key: string, questionsKey: string): void => {
    need(`${key}.label`, item.label);
    if (item.hint === undefined) keys.possible.add(`${key}.hint`);
    else need(`${key}.hint`, item.hint);
    if ('type' in item) visitQuestion(item, key);
    for (const question of 'questions' in item ? item.questions : []) {
      // Ours are of the engine's own types.
      visit(question as Question, questionsKey + question.id, `${questionsKey}${question.id}.`);
    }
  };
  const visitQuestion = (question: Question, key: string): void => {
    if (question.type === 'note' || question.type === 'calculation') return;
    if (question.constraint !== undefined) need(`${key}.constraint`);
    for (const code of question.nonresponse ?? []) {
      keys.alternatives.push([`${key}.nonresponse.${code}`, `nonresponse.${code}`]);
    }
    if ('options' in question) {
      for (const { value, label } of question.options) need(`${key}.option.${value}`, label);
      if ('other' in question && question.other) need(`${key}.option.other`);
    }
    if (question.type === 'matrix')
      for (const { id, label } of question.rows) need(`${key}.row.${id}`, label);
    if (question.type === 'boolean')
      ['true', 'false'].forEach((value) => keys.possible.add(`${key}.option.${value}`));
    if (question.type === 'group' && question.repeat)
      ['add', 'row'].forEach((role) => need(`${key}.${role}`));
  };
  need('title', definition.title);
  need('description', definition.description);
  // The questions of a section are named without it.
  for (const section of definition.sections) visit(section, section.id, '');
  return keys;
}
