/** What the bench says: two tables of Markdown, and where the engines disagree. */

const COLUMNS = {
  compile: 'compile',
  createCold: '(cold)',
  start: 'start',
  create: 'create',
  load: 'load',
  leaf: 'leaf',
  rootOff: 'root off',
  rootOn: 'root on',
  validFull: 'valid full',
  validEmpty: 'valid empty',
  heap: 'heap MB',
  heapAll: 'all MB',
};

/** Engines divide the work between the two in their own ways; their sum, `start`, can be compared. */
const COMPARED = Object.keys(COLUMNS).filter((column) => column !== 'compile' && column !== 'createCold');

/** All that was measured, in milliseconds and megabytes. */
export function timesTable(rows) {
  const lines = rows.flatMap(({ name, count, measured }) =>
    Object.entries(measured).map(([engine, { figures, failed }]) => [
      name,
      String(count),
      engine,
      ...Object.keys(COLUMNS).map((column) => (failed ? 'failed' : figure(figures[column]))),
    ]),
  );
  return table(['scenario', 'N', 'engine', ...Object.values(COLUMNS)], lines);
}

/** Ours in times of the floor, and SurveyJS's in times of ours. */
export function ratiosTable(rows) {
  const lines = rows.flatMap(({ name, count, measured }) => {
    const { talkoot, floor, 'survey-core': surveyCore } = measured;
    const pairs = [['talkoot ÷ floor', talkoot, floor]];
    if (surveyCore) pairs.push(['survey-core ÷ talkoot', surveyCore, talkoot]);
    return pairs.map(([label, upper, lower]) => [
      name,
      String(count),
      label,
      ...COMPARED.map((column) =>
        upper.failed || lower.failed ? 'failed' : figure(upper.figures[column] / lower.figures[column]),
      ),
    ]);
  });
  return table(['scenario', 'N', 'ratio', ...COMPARED.map((column) => COLUMNS[column])], lines);
}

/** Where an engine failed, or counts something else than the floor does. */
export function countProblems({ name, count, measured }) {
  const place = `${name} ${count}`;
  const { floor } = measured;
  return Object.entries(measured).flatMap(([engine, { counts, failed }]) => {
    if (failed) return [`${place}: ${engine} failed: ${failed}`];
    return Object.keys(counts)
      .filter((key) => !floor.failed && counts[key] !== floor.counts[key])
      .map((key) => `${place}: ${key} is ${counts[key]} by ${engine}, ${floor.counts[key]} by the floor`);
  });
}

/** Three digits that mean something. */
function figure(value) {
  if (!Number.isFinite(value)) return '–';
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(1);
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function table(head, lines) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column].length)),
  );
  const row = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `${[row(head), rule, ...lines.map(row)].join('\n')}\n`;
}
