/** Runs the commands of one suite within its minutes, and counts what they tested. */
import { spawn } from 'node:child_process';
import { countTests } from './counts.mjs';

const WINDOWS = process.platform === 'win32';
const running = new Set();

/** Ends a command and all it started. */
function end(child) {
  if (WINDOWS) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** Ends everything that runs now. */
export function endAll() {
  for (const child of running) end(child);
}

/** @returns {Promise<{log: string, code: number, late: boolean}>} */
function run(command, until) {
  return new Promise((resolve) => {
    const [program, ...parameters] = command;
    // A process group of its own, so that browsers and servers can be ended with it.
    const child = spawn(program, parameters, {
      detached: !WINDOWS,
      shell: WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let log = `$ ${command.join(' ')}\n`;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, until - Date.now());
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (log += text));
    child.on('error', (error) => (log += `${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ log, code: code ?? 1, late });
    });
  });
}

/** The names of the tests that failed, and the last lines of a log, where most of that is told. */
function ending(log) {
  const lines = log.trimEnd().split('\n');
  const failed = new Set(lines.filter((line) => /^\s*✖ .*\(\d/.test(line)).map((line) => line.trim()));
  return `${[...failed, ...lines.slice(-80)].map((line) => line.slice(0, 1000)).join('\n')}\n`;
}

/**
 * A suite has `tests` (a command whose tests are counted) or `checks` (commands that each count as one).
 *
 * @returns {Promise<{passed: number, failed: number, seconds: number, log: string}>}
 */
export async function runSuite({ minutes, tests, checks = [] }) {
  const began = Date.now();
  const until = began + minutes * 60_000;
  const result = { passed: 0, failed: 0, log: '' };
  for (const command of tests ? [tests] : checks) {
    const { log, code, late } = await run(command, until);
    const counted = tests ? countTests(log) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    if (code !== 0 || !counted?.passed || counted.failed > 0) result.log += ending(log);
    result.passed += counted?.passed ?? 0;
    result.failed += counted?.failed ?? 0;
    // A runner may die after, or before, it counted; and a suite without tests is not a suite that passed.
    if (code !== 0 && result.failed === 0) result.failed = 1;
    if (late) result.log += `\nended: over its ${minutes} minutes\n`;
    if (late && tests) result.failed = Math.max(result.failed, 1);
    if (late) break;
  }
  if (result.passed + result.failed === 0) {
    result.log += '\nno test was found\n';
    result.failed = 1;
  }
  return { ...result, seconds: (Date.now() - began) / 1000 };
}
