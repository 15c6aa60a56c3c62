import { isRecord } from '../../definition/shape.ts';
import type { Path } from '../json-patch.ts';
import { nearest } from '../nearest.ts';
import type { Item, Outline } from '../outline.ts';
import { isOwnName } from '../../question-types/own-type.ts';
import { codesOf, optionValues } from '../worlds/domain.ts';

/** Roles that name something of what they belong to: a value that is not there is a mistake. */
export const NAMING = /^(option|row|nonresponse|point|violation)\./;

/** Roles that stand in properties of their own, not in `texts`. */
export const OWN_PROPERTIES: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'title',
  'description',
  'audio',
]);

/** Properties that refuse answers; the text of the same role says why. */
export const REASONS = ['constraint', 'pattern', 'check'] as const;

/** Decimal fractions do not come out even to the last bit. */
const ROUNDING = 1e-9;

/** Something that may carry `texts`. */
export interface TextHolder {
  readonly source: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** Roles that mean something there. */
  readonly roles: readonly string[];
  /** Undefined for the whole and for scores. */
  readonly item: Item | undefined;
}

/** The whole, the sections and questions, the scores. */
export function textHolders({ head, items, scores }: Outline): TextHolder[] {
  const codes = [...new Set(items.flatMap(codesOf))].map((code) => `nonresponse.${code}`);
  const root = head as TextHolder['source'];
  return [
    { source: root, path: [], roles: ['title', 'description', 'start', 'done', ...codes], item: undefined },
    ...items.map((item) => ({ source: item.source, path: item.path, roles: rolesOfItem(item), item })),
    ...scores.map((source, index) => ({
      source: source,
      path: ['scores', index],
      roles: ['label', 'hint'],
      item: undefined,
    })),
  ];
}

/** Roles that any section or question may have. */
const COMMON: readonly string[] = ['label', 'hint', 'title', 'description', 'row', 'add', ...REASONS];

function rolesOfItem(item: Item): string[] {
  const { question } = item;
  const rows = question?.type === 'matrix' ? question.rows : [];
  return [
    ...COMMON,
    ...codesOf(item).map((code) => `nonresponse.${code}`),
    ...(question ? optionValues(question).map((value) => `option.${value}`) : []),
    ...(question?.type === 'boolean' ? ['option.true', 'option.false'] : []),
    ...rows.map(({ id }) => `row.${id}`),
  ];
}

/** The roles of the texts written into it. */
export function inlineRoles({ source }: Pick<TextHolder, 'source'>): string[] {
  return isRecord(source['texts']) ? Object.keys(source['texts']) : [];
}

/** Whether it says why a type of one's own refuses an answer: for all questions of the type, where it is of the whole. */
export function isReason(role: string, { items }: Pick<Outline, 'items'>): boolean {
  return role.startsWith('violation.') && items.some(isOfOwnType);
}

function isOfOwnType({ source }: Item): boolean {
  return typeof source.type === 'string' && isOwnName(source.type);
}

function isWhole({ items }: Outline): boolean {
  return items.every(({ kind, question }) => kind === 'section' || question);
}

/** Whether a role names what is not there, or is a known one misspelt; one that only the host knows is neither. */
export function isUnknownRole(role: string, { roles, item, path }: TextHolder, outline: Outline): boolean {
  if (roles.includes(role) || (item && isLeftToOthers(role, item))) return false;
  if (path.length === 0 && isReason(role, outline)) return false;
  // Which codes there are is not known where questions cannot be read.
  if (item === undefined && /^(nonresponse|violation)\./.test(role) && !isWhole(outline)) return false;
  return NAMING.test(role) || nearest(role, roles) !== undefined;
}

/** The known role that is close enough to have been meant. */
export function meantRole(role: string, { roles }: TextHolder): string | undefined {
  const inTexts = roles.filter((each) => !OWN_PROPERTIES.has(each));
  const kind = NAMING.exec(role)?.[0];
  if (kind === undefined) return nearest(role, inTexts);
  // What is named must be alike, not what they have in common.
  const names = inTexts.filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length));
  const name = nearest(role.slice(kind.length), names);
  return name === undefined ? undefined : kind + name;
}

/**
 * Roles whose names the definition does not list: of what cannot be read, recordings, points, an option of a list, what a
 * type of one's own has.
 */
export function isLeftToOthers(role: string, item: Item): boolean {
  const { kind, question } = item;
  if (kind === 'question' && question === undefined) return true;
  if (role === 'audio') return true;
  if (isOfOwnType(item)) return /^(option|row|point|violation)\./.test(role);
  if (question?.type === 'list') return role.startsWith('option.');
  if (question?.type !== 'scale') return false;
  const point = /^point\.(-?\d+(?:\.\d+)?)$/.exec(role)?.[1];
  const { min, max, step = 1 } = question;
  const steps = (Number(point) - min) / step;
  return (
    point !== undefined &&
    Number(point) <= max &&
    steps >= 0 &&
    Math.abs(steps - Math.round(steps)) < ROUNDING
  );
}
