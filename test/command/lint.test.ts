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
  readonly fixed: readonly object[];
  readonly unread: readonly string[];
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
    ['leftovers', 1],
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
    assert.match(
      stdout,
      /^\S+names\.json: 5 mended \(1 question-type, 1 unknown-option, 1 unknown-property, 2 expression\)\n/,
    );
    assert.match(stdout, /duplicate-id[^\n]*\n1 file, 1 error, 2 warnings\n$/);
    // Once its names are right, a condition is found to ask for two roles at once.
    assert.match(stdout, /:33:11 warning unreachable /);
    assert.equal(status, 1);
  });

  test('are told in JSON too, and keep the mark at the beginning of the file', () => {
    const path = written('marked.json', `\uFEFF${RIGHT.replace('"text"', '"txet"')}`);
    const { fixed, findings } = JSON.parse(
      talkoot('lint', '--fix', '--format', 'json', path).stdout,
    ) as Printed;
    assert.deepEqual([fixed, findings], [[{ file: path, codes: { 'question-type': 1 } }], []]);
    assert.equal(readFileSync(path, 'utf8'), `\uFEFF${RIGHT}`);
  });

  test('are not made where keys stand twice', () => {
    const text = RIGHT.replace('"text"', '"txet", "type": "txet"');
    const path = written('doubled.json', text);
    const { stdout, status } = talkoot('lint', '--fix', path);
    assert.match(stdout, /:2:\d+ error duplicate-key "type" stands in line 2 already/);
    assert.doesNotMatch(stdout, /fixable|mended/);
    assert.deepEqual([readFileSync(path, 'utf8'), status], [text, 1]);
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
      [['lint', 'absent.json'], /^absent\.json cannot be read: there is no such file\n$/],
      [['lint', 'test'], /^test cannot be read: it is a folder/],
      [
        ['lint', written('broken.json', '{\n  "talkoot": 1,,\n}')],
        /broken\.json:2:16 is not JSON: "," is not expected here; needed: a key in double quotes\n$/,
      ],
      [['lint', `${BROKEN}/texts.fi.json`], /looks like a text file: use --texts test/],
    ];
    for (const [parameters, told] of wrong) {
      const { status, stderr, stdout } = talkoot(...parameters);
      assert.match(stderr, told);
      assert.deepEqual([status, stdout], [2, '']);
    }
  });

  test('is 2 too when others can be read, and are linted', () => {
    const right = written('right.json', RIGHT);
    const wrong = written('list.json', '{ "a": 1 }');
    const texts = ['--texts', wrong, '--texts', `${BROKEN}/texts.en.json`];
    const { status, stdout, stderr } = talkoot('lint', 'absent.json', right, ...texts);
    assert.match(stderr, /list\.json is not a text file.*\nabsent\.json cannot be read/);
    // What may be in the file that was not read is not missed.
    assert.match(stdout, /texts\.en\.json:4:3 warning unknown-key/);
    assert.doesNotMatch(stdout, /missing-/);
    assert.match(stdout, /\n1 file, 0 errors, \d+ warnings\n$/);
    assert.equal(status, 2);
    const { unread } = JSON.parse(talkoot('lint', 'absent.json', '--format', 'json').stdout) as Printed;
    assert.deepEqual(unread, ['absent.json cannot be read: there is no such file']);
  });

  test('is 1 for warnings too with --strict', () => {
    assert.equal(talkoot('lint', '--strict', `${BROKEN}/conditions.json`).status, 1);
    assert.equal(talkoot('lint', '--strict', written('right.json', RIGHT)).status, 0);
  });

  test('is 0 for the version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const parameters of [['--version'], ['lint', '--version']])
      assert.deepEqual(talkoot(...parameters), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('is 0 for help', () => {
    for (const parameters of [['lint', '--help'], ['--help']]) assert.equal(talkoot(...parameters).status, 0);
  });
});

test('a relative path is told as it was given', () => {
  const path = relative(ROOT, written('wrong.json', '[]')).replaceAll('\\', '/');
  assert.match(talkoot('lint', path).stdout, new RegExp(`^${path.replaceAll('.', '\\.')}:1:1 error shape `));
});
