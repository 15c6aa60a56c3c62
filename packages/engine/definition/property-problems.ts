import type { ChoicesOption, MatrixRow, Question } from './definition.ts';
import { notAllowed, quote } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** A problem of one question; its path is to be put behind that of the question. */
export type PropertyProblem = Omit<Problem, 'path'> & { readonly path: readonly PropertyKey[] };

type Report = (code: string, message: string, ...path: PropertyKey[]) => void;

/** What any type of question may have. Where the shape was wrong, numbers are missing and names empty. */
interface Properties {
  readonly options?: readonly ChoicesOption[];
  readonly rows?: readonly MatrixRow[];
  readonly other?: boolean;
  readonly integer?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly step?: number;
  readonly total?: number;
}

/** Properties of a question that contradict each other, repeat themselves or cannot be met. */
export function propertyProblems(question: Question): PropertyProblem[] {
  const problems: PropertyProblem[] = [];
  const report: Report = (code, message, ...path) => void problems.push({ path, code, message });
  const properties = question as Properties;
  const { options = [], rows = [], other, min, max, minLength, maxLength } = properties;
  const { type } = question;
  const isScale = type === 'scale';
  checkRange(report, 'min', min, 'max', max, isScale);
  checkRange(report, 'minLength', minLength, 'maxLength', maxLength);
  checkNames(
    report,
    'options',
    options.map(({ value }) => value),
    type === 'allocation' ? STORED : other ? ['other'] : [],
  );
  checkNames(
    report,
    'rows',
    rows.map(({ id }) => id),
    STORED,
  );
  if (isScale) checkSteps(report, properties);
  if (type === 'allocation') checkTotal(report, options.length, properties);
  const most = options.filter(({ exclusive }) => !exclusive).length + (other ? 1 : 0);
  if ((type === 'choices' || type === 'ranking') && options.length > 0 && min! > most)
    report('unmeetable', notAllowed(min, `${most} or less`), 'min');
  return problems;
}

function checkRange(
  report: Report,
  min: string,
  least: number | string | undefined,
  max: string,
  most: number | string | undefined,
  mustDiffer = false,
): void {
  if (least === undefined || most === undefined || least < most || (least === most && !mustDiffer)) return;
  report('empty-range', `${quote(least)} is not less than ${max} ${quote(most)}`, min);
}

/** Names with which other things are stored than the parts of an answer. */
const STORED = ['nonresponse', 'invalid', 'other'];

/** @param reserved - names that mean something else in what is stored. */
function checkNames(
  report: Report,
  list: 'options' | 'rows',
  names: readonly string[],
  reserved: readonly string[],
): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (!name) return;
    if (seen.has(name)) report('duplicate-option', `${quote(name)} stands twice`, list, index);
    else if (reserved.includes(name))
      report('duplicate-option', `"${name}" is stored for something else`, list, index);
    seen.add(name);
  });
}

/** Decimal fractions do not add up, or come out even, to the last bit. */
const ROUNDING = 1e-9;

function checkSteps(report: Report, { min, max, step = 1 }: Properties): void {
  const steps = (max! - min!) / step;
  if (step <= 0) report('step', notAllowed(step, 'more than 0'), 'step');
  // Comparisons with what is missing are false.
  else if (steps > 0 && Math.abs(steps - Math.round(steps)) > ROUNDING)
    report('step', `steps of ${step} do not lead from ${min} to ${max}`, 'step');
}

function checkTotal(
  report: Report,
  count: number,
  { total, min = 0, max = Infinity, integer }: Properties,
): void {
  const [least, most] = integer ? [Math.ceil(min), Math.floor(max)] : [min, max];
  const isBetween = count * least <= total! + ROUNDING && count * most >= total! - ROUNDING;
  if (count === 0 || total === undefined || (isBetween && !(integer && !Number.isInteger(total)))) return;
  report(
    'unmeetable',
    `${count}${integer ? ' whole' : ''} numbers from ${least} to ${most} do not add up to ${total}`,
    'total',
  );
}
