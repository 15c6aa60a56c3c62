import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createQuestionnaire } from 'talkoot/engine';
import type { Answer, Question } from 'talkoot/engine';
import { compileDefinition } from '../../packages/engine/program/compile-definition.ts';
import { FUNCTIONS } from '../../packages/engine/expression/functions.ts';
import { MACROS } from '../../packages/engine/expression/macros.ts';
import { parseExpression } from '../../packages/engine/expression/parse.ts';
import { RESERVED } from '../../packages/engine/expression/reserved.ts';
import type { Expression } from '../../packages/engine/expression/syntax.ts';
import { celCases } from './cel-cases.ts';
import { DIFFERENCES } from './cel-differences.ts';
import { outside } from './cel-subset.ts';
import { defined } from './defined.ts';
import { compiled, stateOf } from './evaluated.ts';

const DOC = readFileSync(new URL('../../docs/expressions.md', import.meta.url), 'utf8');

/** A fenced block of the page: what stands behind its language, and its lines. */
interface Block {
  readonly about: string;
  readonly lines: readonly string[];
}

function blocks(language: string): Block[] {
  return [...DOC.matchAll(/^```(\S+)(.*)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , about, body]) => ({ about: about!.trim(), lines: body!.trimEnd().split('\n') }));
}

/** The questions of the page: JSON, a question to a line or more. */
function questions(): Question[] {
  const [block] = blocks('questions');
  return JSON.parse(`[${block!.lines.join('\n').replace(/\n(?=\{)/g, ',')}]`) as Question[];
}

/** The answers on the first line of a block, if there are any, and its examples. */
function examples({
  lines,
}: Block): [answers: Record<string, Answer>, examples: [given: string, gives: string][]] {
  const hasAnswers = lines[0]!.startsWith('{ "');
  return [
    hasAnswers ? (JSON.parse(lines[0]!) as Record<string, Answer>) : {},
    lines.slice(hasAnswers ? 1 : 0).map((line) => {
      const [given, gives, more] = line.split(' => ');
      assert.ok(gives !== undefined && more === undefined, `"${line}" is no example`);
      return [given!, gives];
    }),
  ];
}

const program = compileDefinition(defined(...questions(), { id: 'here', type: 'note' }));

/** What an expression gives, in the notation of the page; as seen from a question in the first rows. */
function result(source: string, answers: object, from = 'here'): string {
  let state = stateOf(program, answers);
  const ids = from.split('/');
  let node = state.scope.names.get(ids.shift()!)!;
  for (const id of ids) {
    state = state.rows.get(node.index)![0]!;
    node = state.scope.names.get(id)!;
  }
  const { evaluate, mistakes } = compiled(source, node);
  if (mistakes.length > 0) return `refused: ${mistakes[0]!.replace(/^\d+: /, '')}`;
  return JSON.stringify(evaluate(state, [])) ?? 'empty';
}

/** Every tree in a tree. */
function* within(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of Object.values(expression).flat() as unknown[])
    if (typeof part === 'object' && part !== null) yield* within(part as Expression);
}

describe('docs/expressions.md', () => {
  const all = blocks('expressions');
  for (const block of all) {
    const [answers, lines] = examples(block);
    for (const [source, gives] of lines)
      test(`${source} => ${gives}`, () =>
        assert.equal(result(source, answers, block.about.replace(/^at /, '') || undefined), gives));
  }

  for (const block of blocks('texts')) {
    const [answers, lines] = examples(block);
    for (const [label, shown] of lines)
      test(`${label} => ${shown}`, () => {
        const definition = defined(...questions(), { id: 'here', type: 'note', label: { en: label } });
        const questionnaire = createQuestionnaire(definition);
        for (const [id, answer] of Object.entries(answers)) questionnaire.answer(id, answer);
        assert.equal(questionnaire.text('here.label', 'en'), shown);
      });
  }

  test('has an example of each function, macro, operator and form', () => {
    const trees = all.flatMap((block) =>
      examples(block)[1].flatMap(([source]) => [...within(parseExpression(source))]),
    );
    const shown = new Set(
      trees.flatMap((tree) => [
        tree.kind,
        'name' in tree ? tree.name : 'operator' in tree ? tree.operator : '',
      ]),
    );
    const wanted = [
      ...['literal', 'name', 'member', 'index', 'call', 'method', 'list', 'unary', 'binary', 'conditional'],
      ...['answered', 'nonresponse', ...FUNCTIONS.keys(), ...MACROS.keys()],
      ...'! - || && ?? == != < <= > >= in + * / %'.split(' '),
    ];
    assert.deepEqual(
      wanted.filter((each) => !shown.has(each)),
      [],
    );
  });

  test('orders the operators as the parser does', () => {
    const rows = [...DOC.matchAll(/^\| ((?:`[^`]+` *)+)\|.*\|.*\|$/gm)]
      .map(([, cell]) =>
        [...cell!.matchAll(/`([^`]+)`/g)].map(([, operator]) => operator!.replaceAll('\\', '')),
      )
      .filter(([first]) => first === '??' || '|| && == + *'.split(' ').includes(first!));
    assert.equal(rows.length, 6);
    const root = (source: string): string => {
      const tree = parseExpression(source);
      assert.ok(tree.kind === 'binary');
      return `${tree.operator}${tree.left.kind === 'binary' ? ' from the left' : ''}`;
    };
    for (const [at, row] of rows.entries())
      for (const loose of row) {
        for (const alike of row) assert.equal(root(`a ${loose} b ${alike} c`), `${alike} from the left`);
        for (const tight of rows.slice(at + 1).flat()) {
          assert.equal(root(`a ${loose} b ${tight} c`), loose);
          assert.equal(root(`a ${tight} b ${loose} c`), `${loose} from the left`);
        }
      }
  });

  test('lists the reserved words', () => {
    assert.ok(DOC.replaceAll('\n', ' ').includes(`\`${[...RESERVED].join(' ')}\``));
  });

  test('tells the differences from CEL as they are', () => {
    const cases = celCases();
    const inside = cases.filter((given) => outside(given) === undefined);
    const differing = Object.values(DIFFERENCES).flat();
    for (const number of [cases.length, inside.length, inside.length - differing.length])
      assert.match(DOC, new RegExp(`\\b${number}\\b`));
    const told = [...DOC.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, count, reason]) => [
      reason,
      Number(count),
    ]);
    const reasons = Object.entries(DIFFERENCES).map(([reason, names]) => [reason, names.length]);
    assert.deepEqual(told, reasons);
  });
});
