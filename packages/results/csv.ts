import type { Collated, CollatedGroup, Table } from './collated.ts';
import type { Item } from './items.ts';

type Line = readonly [
  group: string,
  question: string,
  measure: string,
  detail: string,
  value: string | number,
];

/**
 * A picture as CSV (RFC 4180: commas, quotes doubled, CRLF), one number a line, and nothing that is not in the picture.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csv(collated: Collated): string {
  const { groups, items, reading } = collated;
  const lines: Line[] = [];
  for (const group of groups) {
    const { id, responses, invited, joint, ladderCheck } = group;
    lines.push([id, '', 'responses', '', responses]);
    if (invited !== undefined) lines.push([id, '', 'invited', '', invited]);
    if (joint.length > 0) lines.push([id, '', 'jointAnswers', '', joint.length]);
    if (ladderCheck) lines.push([id, '', 'ladderBrokenPercent', '', ladderCheck.percent]);
    items.forEach((item, at) => lines.push(...tableLines(group, item, group.tables[at]!)));
  }
  for (const { question, status, sides } of reading?.cells ?? []) {
    lines.push(['', question, 'status', '', status]);
    for (const { group, verdict, interval, basis } of sides) {
      lines.push([group, question, 'verdict', '', verdict]);
      interval?.forEach((end, at) => lines.push([group, question, basis!, at === 0 ? 'low' : 'high', end]));
    }
  }
  for (const { question, difference, distance, delta } of reading?.gaps ?? [])
    lines.push(
      ['', question, 'gap', 'difference', difference],
      ['', question, 'gap', 'distance', distance],
      ['', question, 'gap', 'delta', delta],
    );
  const head = ['group', 'question', 'measure', 'detail', 'value'];
  return [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function tableLines({ id, joint }: CollatedGroup, item: Item, table: Table): Line[] {
  const lines: Line[] = [];
  const add = (measure: string, detail: string, value: string | number | undefined): void => {
    if (value !== undefined) lines.push([id, item.id, measure, detail, value]);
  };
  add('state', '', table.state);
  if (table.state === 'hidden') add('reason', '', table.reason);
  else {
    add('responses', '', table.responses);
    add('answers', '', table.answers);
    table.nonresponses.forEach((count, at) => add('nonresponse', item.nonresponses[at]!, count));
    add('unanswered', '', table.unanswered);
    if (table.held) add('held', '', 'true');
  }
  if (table.state === 'nearlyAll') table.options.forEach((option) => add('nearlyAll', option, 'true'));
  if (table.state === 'shown') table.counts.forEach((count, at) => add('count', item.options[at]!, count));
  const measures = table.state === 'shown' ? table.spread : table.state === 'number' ? table : undefined;
  for (const name of ['agreement', 'reading', 'lower', 'median', 'upper', 'consensus', 'rwg', 'awg'] as const)
    add(name, '', (measures as Partial<Record<typeof name, string | number>> | undefined)?.[name]);
  for (const { answers } of joint) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    if ('options' in answer) answer.options.forEach((option) => add('joint', '', option));
    else add('joint', '', 'number' in answer ? answer.number : answer.nonresponse);
  }
  return lines;
}

/** Numbers stay numbers; of texts, none begins as a formula does. */
function field(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
