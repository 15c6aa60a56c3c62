import type { LocalizedText, Question } from '../../definition/definition.ts';
import { isRecord } from '../../definition/shape.ts';
import type { Path } from '../json-patch.ts';
import type { Item, Outline } from '../outline.ts';
import { codesOf, optionValues } from '../worlds/domain.ts';
import { inlineRoles, isUnknownRole, OWN_PROPERTIES, REASONS, textHolders } from './roles.ts';

/** A place for a text: in the definition itself, or under a key in the text files. */
export interface Slot {
  readonly key: string;
  /** The item it belongs to; undefined for the texts of the whole and of scores. */
  readonly item: Item | undefined;
  readonly role: string;
  /** Where it stands, or would stand, in the definition. */
  readonly path: Path;
  /** Whether a person would miss it: without it, nothing or a code is shown. */
  readonly isNeeded: boolean;
  readonly inline: LocalizedText | undefined;
  /** The key of a text for all questions that stands in for it. */
  readonly instead?: string;
}

type Holder = Readonly<Record<string, unknown>>;

/** Every place where a text stands or could stand, in document order. */
export function slotsOf(outline: Outline): Slot[] {
  return textHolders(outline).flatMap((holder) => {
    const { item, source, path } = holder;
    // Those of what does not exist are told as such.
    const inline = inlineRoles(holder).filter((role) => !isUnknownRole(role, holder, outline));
    if (item) return itemSlots(item, inline, outline.sections.length > 1);
    const isRoot = path.length === 0;
    if (!isRoot && typeof source['id'] !== 'string') return [];
    const prefix = isRoot ? '' : `${String(source['id'])}.`;
    return [...new Set([...holder.roles, ...inline])].map((role) =>
      slot(source, role, prefix, path, undefined),
    );
  });
}

function itemSlots(item: Item, inline: readonly string[], sectionsNeedNames: boolean): Slot[] {
  const { source, kind, question, path } = item;
  const prefix = `${item.textKey}.`;
  const hasLabel = kind === 'section' ? sectionsNeedNames : question !== undefined && needsLabel(question);
  const known = ['label', 'hint', 'title', 'description', 'row', 'add', ...REASONS];
  const isReason = (role: string): boolean => question !== undefined && typeof source[role] === 'string';
  const slots = [...new Set([...known, ...inline])].map((role) => {
    const reason = REASONS.find((each) => each === role);
    return slot(source, role, prefix, path, item, reason ? isReason(reason) : role === 'label' && hasLabel);
  });
  for (const code of codesOf(item)) {
    const own = slot(source, `nonresponse.${code}`, prefix, path, item, true);
    slots.push({ ...own, instead: `nonresponse.${code}` });
  }
  if (question === undefined) return unique(slots);
  const { options = [], rows = [] } = question as { options?: readonly Holder[]; rows?: readonly Holder[] };
  options.forEach((option, index) =>
    slots.push(labelled(option, `option.${String(option['value'])}`, item, ['options', index])),
  );
  rows.forEach((row, index) => slots.push(labelled(row, `row.${String(row['id'])}`, item, ['rows', index])));
  const more = question.type === 'boolean' ? ['true', 'false'] : optionValues(question);
  slots.push(...more.map((value) => slot(source, `option.${value}`, prefix, path, item)));
  return unique(slots);
}

/** A calculation may be for other expressions only, a group only for what is asked with its questions in common. */
function needsLabel({ type, ...question }: Question): boolean {
  return type !== 'calculation' && (type !== 'group' || ('repeat' in question && question.repeat === true));
}

/** An option or a row: its label stands in it, or in the texts of its question. A number speaks for itself. */
function labelled(holder: Holder, role: string, item: Item, at: Path): Slot {
  const inTexts = slot(item.source, role, `${item.textKey}.`, item.path, item);
  const own = asTexts(holder['label']);
  const isNeeded = !/^\D*\.-?\d+([.]\d+)?$/.test(role);
  if (inTexts.inline && !own) return { ...inTexts, isNeeded };
  return { ...inTexts, path: [...item.path, ...at, 'label'], inline: own, isNeeded };
}

function slot(
  holder: Holder,
  role: string,
  prefix: string,
  path: Path,
  item: Item | undefined,
  isNeeded = false,
): Slot {
  const isOwn = OWN_PROPERTIES.has(role);
  const texts = isRecord(holder['texts']) ? holder['texts'] : {};
  const inline = asTexts(isOwn ? holder[role] : Object.hasOwn(texts, role) ? texts[role] : undefined);
  const place = isOwn ? [role] : ['texts', role];
  return { key: prefix + role, item, role, path: [...path, ...place], isNeeded, inline };
}

function asTexts(value: unknown): LocalizedText | undefined {
  if (!isRecord(value)) return undefined;
  return Object.values(value).every((text) => typeof text === 'string')
    ? (value as LocalizedText)
    : undefined;
}

function unique(slots: readonly Slot[]): Slot[] {
  const byKey = new Map<string, Slot>();
  // What is said first of a key says more: that it is needed, and where.
  for (const each of [...slots].sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded)))
    if (!byKey.has(each.key)) byKey.set(each.key, each);
  return [...byKey.values()];
}
