/** A text as @lit/localize-tools reads it: words, and placeholders that stand for an expression or markup. */
export type Contents = readonly (string | { readonly index: number; readonly untranslatable: string })[];

/** A text of the interface, in its source or in a translation. */
export interface Message {
  readonly name: string;
  readonly contents: Contents;
}

/**
 * What is wrong with the translation of the interface into one language. An empty list means: every text is there,
 * once, with words of its own and with the placeholders of its source.
 *
 * @param sameWords ids whose translation may read like the source, with the reason.
 * @param isPartial whether texts may be left out, as in easy Finnish, which then says what plain Finnish says.
 */
export function interfaceProblems(
  sources: readonly Message[],
  translation: readonly Message[],
  sameWords: ReadonlyMap<string, string>,
  isPartial = false,
): string[] {
  const problems: string[] = [];
  const translated = new Map<string, Message>();
  const known = new Set(sources.map(({ name }) => name));
  for (const message of translation) {
    if (!known.has(message.name)) problems.push(`${message.name}: no such text in the sources`);
    if (translated.has(message.name)) problems.push(`${message.name}: translated twice`);
    translated.set(message.name, message);
  }
  for (const source of sources) {
    const target = translated.get(source.name);
    if (target !== undefined) problems.push(...targetProblems(source, target, sameWords));
    else if (!isPartial) problems.push(`${source.name}: not translated`);
  }
  for (const name of sameWords.keys()) {
    if (!known.has(name))
      problems.push(`${name}: allowed to read like its source, but there is no such text`);
  }
  return problems;
}

function targetProblems(source: Message, target: Message, sameWords: ReadonlyMap<string, string>): string[] {
  const { name } = source;
  const given = placeholders(target);
  const wanted = placeholders(source);
  if (wordsOf(target) === '' && wordsOf(source) !== '') return [`${name}: empty`];
  if (given.join() !== wanted.join()) {
    return [`${name}: has the placeholders ${list(given)} where its source has ${list(wanted)}`];
  }
  const reads = (message: Message): string => JSON.stringify(message.contents);
  return reads(target) === reads(source) && !sameWords.has(name) ? [`${name}: reads like its source`] : [];
}

function wordsOf({ contents }: Message): string {
  return contents
    .filter((part) => typeof part === 'string')
    .join('')
    .trim();
}

function placeholders({ contents }: Message): string[] {
  return contents
    .flatMap((part) => (typeof part === 'string' ? [] : [`${part.index} ${part.untranslatable}`]))
    .sort();
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '(none)' : items.join(', ');
}

/** The ids of the `msg()` calls in a source, and whether each call could be read. */
export function calledMessages(source: string): { ids: string[]; calls: number } {
  const ids = [...source.matchAll(/\bmsg\((?!\))[^]*?\{\s*id:\s*'([^']+)'/g)].map(([, id]) => id!);
  return { ids, calls: source.match(/\bmsg\((?!\))/g)?.length ?? 0 };
}

/** The ids whose translation is neither marked as waiting for a native reader nor as read by one, or is not there. */
export function unmarkedTargets(xliff: string, isPartial = false): string[] {
  const units = [...xliff.matchAll(/<trans-unit\b[^>]*\bid="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g)];
  return units.flatMap(([, id, unit]) => {
    const marked = /<target\b[^>]*\bstate="(needs-review-translation|signed-off)"/.test(unit!);
    return marked || (isPartial && !unit!.includes('<target')) ? [] : [id!];
  });
}

/** The names of the files that are missing, superfluous or different. */
export function changedFiles(
  committed: ReadonlyMap<string, string>,
  generated: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...committed.keys(), ...generated.keys()]);
  return [...names].filter((name) => committed.get(name) !== generated.get(name)).sort();
}
