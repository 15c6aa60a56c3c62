/** The blocks of code in docs/compose.md, as files of projects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../packages/install.mjs';

/** The one that is shown only: its plugin is none of ours. */
const SHOWN_ONLY = ['vite.config.ts'];

const guide = readFileSync(join(ROOT, 'docs/compose.md'), 'utf8');

/** What stands in a file is told by its first line; it belongs to the heading above it. */
function blocks() {
  const found = [];
  let heading = '';
  for (const [, title, language, code] of guide.matchAll(/^## (.*)$|^```(\w+)\n([^]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else if (language !== 'sh') {
      const [, slashes, tags] = /^(?:\/\/ (\S+)|<!-- (\S+) -->)\n/.exec(code) ?? [];
      found.push({ heading, name: slashes ?? tags, code });
    }
  }
  return found;
}

const all = blocks();
/** Those of the headings before the first project are for each of them. */
const PROJECTS = ['One question at a time', 'React 19', 'Vue 3', 'Without a bundler'];
const shared = all.filter(({ heading }) => !PROJECTS.includes(heading));

/** The headings of all projects. */
export const projects = PROJECTS;

/** How many blocks there are, and how many of them a project has. */
export const counts = {
  all: guide.match(/^```\w/gm).length - guide.match(/^```sh/gm).length,
  found: all.filter(({ name }) => name !== undefined).length,
  projects: new Set(all.map(({ heading }) => heading).filter((each) => PROJECTS.includes(each))).size,
};

/** The files of a project by name. */
export function filesOf(project) {
  const own = all.filter(({ heading, name }) => heading === project && !SHOWN_ONLY.includes(name));
  const given = project === 'Without a bundler' ? own : [...shared, ...own];
  return new Map(given.map(({ name, code }) => [name, code]));
}
