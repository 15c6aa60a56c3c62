/** A screen that nobody sees, for programs that need one. */
import { spawn } from 'node:child_process';

/**
 * Starts an X server on a free number.
 *
 * @returns {Promise<{display: string, stop: () => void}>}
 */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    let number = '';
    server.stdio[3].setEncoding('utf8').on('data', (text) => {
      number += text;
      if (number.endsWith('\n')) resolve({ display: `:${number.trim()}`, stop: () => server.kill() });
    });
  });
}
