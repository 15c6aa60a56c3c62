/** Finds Chromium, or installs it where the system's package manager may be used. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const env = process.env;

/** Where Chromium and its nearest kin usually stand. */
function usualPlaces() {
  const applications = ['/Applications', join(env.HOME ?? '', 'Applications')];
  const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome'].flatMap((name) =>
        applications.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
      );
    case 'win32':
      return [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ].flatMap((name) => programs.map((folder) => join(folder, name)));
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
        (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
      );
  }
}

const find = () => usualPlaces().find((path) => existsSync(path));

/** Chromium's path; undefined, after it was said what to do, when there is none. */
export function ensureChromium() {
  if (env.CHROMIUM) {
    if (existsSync(env.CHROMIUM)) return env.CHROMIUM;
    console.error(`CHROMIUM is set to ${env.CHROMIUM}, where there is no file.`);
    return undefined;
  }
  const path = find() ?? (installOnDebian() ? find() : undefined);
  if (!path) {
    console.error(
      'No Chromium was found. Install it (Debian: "apt install chromium fonts-liberation"; macOS: "brew install --cask chromium"; ' +
        'elsewhere Chrome will do), or set CHROMIUM to the path of the program.',
    );
  }
  return path;
}

function installOnDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log('Installing Chromium (apt-get) …');
  const run = (...parameters) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // Without a font package Chromium draws no letter at all.
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
