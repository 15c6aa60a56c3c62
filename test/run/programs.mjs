/** Programs of the system that some suites need, and what to install where one is missing. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const find = (...names) =>
  names
    .flatMap((name) =>
      name.startsWith('/')
        ? [name]
        : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));

/** Firefox's path; undefined where there is none. */
export const FIREFOX = process.env.FIREFOX ?? find('firefox-esr', 'firefox');

/** The path of WebKitGTK's own small browser; undefined where there is none. */
export const WEBKIT = find(
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** Why a suite cannot run here, by the Debian packages that are missing; undefined when all programs are there. */
export function missing(packages) {
  const lacking = Object.entries(packages).filter(([, program]) => !program || !find(program));
  return lacking.length > 0 ? `not installed: ${lacking.map(([name]) => name).join(', ')}` : undefined;
}
