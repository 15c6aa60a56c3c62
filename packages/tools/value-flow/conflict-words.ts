import { diagramWords } from 'talkoot/diagram';
import { pickText } from 'talkoot/network';
import type { Flow, MergeConflict, Network } from 'talkoot/network';
import { namesOf } from './names.ts';
import { fieldNames } from './words/conflict-fields.ts';
import type { PanelWords } from './words/panel-words.ts';

/** Two copies of a network as a person reads where and how they differ. */
export interface ConflictWords {
  /** Where it is: `toimija · Kunta · nimi · ruotsi`. */
  readonly place: (conflict: MergeConflict) => string;
  /** One side's word in it. */
  readonly text: (conflict: MergeConflict, side: 'mine' | 'theirs') => string;
}

/** @param network - the merged network, which has the entries of both */
export function conflictWords(network: Network, language: string, words: PanelWords): ConflictWords {
  const names = namesOf(network, language, words);
  const fields = fieldNames(language);
  const diagram = diagramWords(language);
  const byCode: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'flows kind': diagram.kindOf,
    'flows state': diagram.states,
    'actors kind': diagram.actorKinds,
  };

  const nameOf = (list: string, entry: unknown): string | undefined =>
    list === 'flows' && isFlow(entry) ? names.flow(entry) : nameIn(entry, language);

  const place = ({ path, mine, theirs }: MergeConflict): string => {
    const parts = path.map((key, index) => {
      const list = path[index - 1] ?? '';
      const within = valueAt(network, path.slice(0, index));
      if (!Array.isArray(within)) return fields[key] ?? languageName(key, language);
      const entry = (within as readonly { readonly id: string }[]).find(({ id }) => id === key);
      return nameOf(list, entry ?? mine ?? theirs) ?? key;
    });
    return parts.filter((part) => part !== '').join(' · ');
  };

  const text = ({ path, ...sides }: MergeConflict, side: 'mine' | 'theirs'): string => {
    const value = sides[side];
    const [list = ''] = path;
    const key = path.at(-1) ?? '';
    if (value === undefined) return words.merge.gone;
    if (typeof value === 'boolean') return fields[String(value)] ?? String(value);
    if (typeof value !== 'string') return nameOf(list, value) ?? JSON.stringify(value);
    if (list === 'flows' && (key === 'from' || key === 'to')) return names.actor(value);
    if (list === 'flows' && key === 'value') return names.value(value);
    return byCode[`${list} ${key}`]?.[value] ?? value;
  };
  return { place, text };
}

function isFlow(entry: unknown): entry is Flow {
  return typeof entry === 'object' && entry !== null && 'from' in entry && 'to' in entry && 'value' in entry;
}

/** What stands at a path of a network, where lists are gone through by the ids of their entries. */
function valueAt(network: Network, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      Array.isArray(part)
        ? (part as readonly { readonly id: string }[]).find(({ id }) => id === key)
        : (part as Readonly<Record<string, unknown>> | undefined)?.[key],
    network,
  );
}

/** What a language is called; what is no language stays as it is. */
function languageName(tag: string, language: string): string {
  if (!/^[a-z]{2,3}(-|$)/.test(tag)) return tag;
  return new Intl.DisplayNames([language || 'fi'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** What an entry is called, where it has a name or a title. */
function nameIn(entry: unknown, language: string): string | undefined {
  const { name, title } = (entry ?? {}) as { name?: unknown; title?: unknown };
  if (typeof title === 'string') return title;
  if (typeof name === 'string') return name;
  if (typeof name !== 'object' || name === null) return undefined;
  return pickText(name as Readonly<Record<string, string>>, language);
}
