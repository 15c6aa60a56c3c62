import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const BROKEN = 'test/command/broken';
const temporary = mkdtempSync(join(tmpdir(), 'talkoot-lint-'));
after(() => rmSync(temporary, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Printed {
  readonly findings: readonly { readonly message: string }[];
  readonly errors: number;
  readonly warnings: number;
}

function talkoot(...parameters: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@talkoot/source', 'packages/command/talkoot.ts', ...parameters],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function written(name: string, text: string): string {
  const path = join(temporary, name);
  writeFileSync(path, text);
  return path;
}

const RIGHT =
  '{ "talkoot": 1, "id": "right", "version": "1.0.0", "languages": ["en"],\n  "sections": [{ "id": "s", "questions": [{ "id": "q", "type": "text" }] }] }\n';

describe('what is printed for broken definitions', () => {
  const cases: readonly [name: string, status: number, ...parameters: string[]][] = [
    ['names', 1],
    ['conditions', 0],
    [
      'texts',
      1,
      '--list',
      'actors',
      '--texts',
      `${BROKEN}/texts.fi.json`,
      '--texts',
      `${BROKEN}/texts.en.json`,
    ],
  ];
  for (const [name, status, ...parameters] of cases)
    test(name, () => {
      const ended = talkoot('lint', `${BROKEN}/${name}.json`, ...parameters);
      assert.equal(ended.stderr, '');
      assert.equal(ended.stdout, readFileSync(join(ROOT, BROKEN, `${name}.txt`), 'utf8'));
      assert.equal(ended.status, status);
    });

  test('as JSON, with the fixes', () => {
    const { stdout, status } = talkoot('lint', '--format', 'json', `${BROKEN}/names.json`);
    const { findings, errors, warnings } = JSON.parse(stdout) as Printed;
    assert.deepEqual([errors, warnings, status], [6, 1, 1]);
    assert.deepEqual(findings[1], {
      file: `${BROKEN}/names.json`,
      line: 21,
      column: 24,
      path: 'sections[0].questions[1].type',
      code: 'question-type',
      message: findings[1]?.message,
      severity: 'error',
      fix: [{ op: 'replace', path: '/sections/0/questions/1/type', value: 'number' }],
    });
  });
});

describe('fixes', () => {
  test('change only what they mend', () => {
    const path = join(temporary, 'names.json');
    cpSync(join(ROOT, BROKEN, 'names.json'), path);
    const before = readFileSync(path, 'utf8');
    const { stdout, status } = talkoot('lint', '--fix', path);
    const mended = before
      .replace('"numbr"', '"number"')
      .replace('orgniser', 'organiser')
      .replace('roel ==', 'role ==')
      .replace('taskz', 'tasks')
      .replace('"maxLenght": 200', '"maxLength": 200');
    assert.equal(readFileSync(path, 'utf8'), mended);
    assert.match(stdout, /duplicate-id[^\n]*\n1 file, 1 error, 2 warnings\n$/);
    // Once its names are right, a condition is found to ask for two roles at once.
    assert.match(stdout, /:33:11 warning unreachable /);
    assert.equal(status, 1);
  });

  test('leave a file without anything to mend as it is, byte for byte', () => {
    const path = written('right.json', `\uFEFF${RIGHT.replaceAll('\n', '\r\n')}`);
    assert.equal(talkoot('lint', '--fix', path).status, 0);
    assert.equal(readFileSync(path, 'utf8'), `\uFEFF${RIGHT.replaceAll('\n', '\r\n')}`);
  });
});

describe('the exit code', () => {
  test('is 0 where nothing is wrong', () => {
    const { stdout, status } = talkoot('lint', written('right.json', RIGHT), written('right2.json', RIGHT));
    assert.deepEqual([stdout, status], ['2 files, 0 errors, 0 warnings\n', 0]);
  });

  test('is 2 for what cannot be read, and says why', () => {
    const wrong: readonly [parameters: string[], told: RegExp][] = [
      [[], /^talkoot lint \[options\]/],
      [['lnit'], /no command lnit/],
      [['lint'], /No file is named/],
      [['lint', '--formt', 'json', 'x.json'], /--formt/],
      [['lint', '--format', 'xml', 'x.json'], /allowed: text, json/],
      [['lint', 'absent.json'], /absent\.json cannot be read/],
      [['lint', written('broken.json', '{ "talkoot": 1,, }')], /broken\.json is not JSON/],
      [
        ['lint', written('right.json', RIGHT), '--texts', written('list.json', '{ "a": 1 }')],
        /is not a text file/,
      ],
    ];
    for (const [parameters, told] of wrong) {
      const { status, stderr, stdout } = talkoot(...parameters);
      assert.match(stderr, told);
      assert.deepEqual([status, stdout], [2, '']);
    }
  });

  test('is 0 for help', () => {
    for (const parameters of [['lint', '--help'], ['--help']]) assert.equal(talkoot(...parameters).status, 0);
  });
});

test('a relative path is told as it was given', () => {
  const path = relative(ROOT, written('wrong.json', '[]')).replaceAll('\\', '/');
  assert.match(talkoot('lint', path).stdout, new RegExp(`^${path.replaceAll('.', '\\.')}:1:1 error shape `));
});
