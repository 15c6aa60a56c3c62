/** Makes projects of the guide's blocks beside the package as npm would install it, and builds them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ROOT } from '../../packages/install.mjs';
import { filesOf } from './blocks.mjs';

/** What a page's author has installed besides. */
const INSTALLED = ['react', 'react-dom', '@types/react', '@types/react-dom', 'vue'];

const isCustomElement = (tag) => tag.startsWith('talkoot-');

/** The script of a single-file component in TypeScript, with its template compiled into it or without. */
export function vueScript(code, inlineTemplate) {
  const { descriptor, errors } = parse(code);
  if (errors.length > 0) throw errors[0];
  const compilerOptions = { isCustomElement, expressionPlugins: ['typescript'] };
  return compileScript(descriptor, { id: 'app', inlineTemplate, templateOptions: { compilerOptions } })
    .content;
}

/** As much of @vitejs/plugin-vue as one component needs. */
const vue = {
  name: 'vue',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    return transform(vueScript(code, true), { loader: 'ts', format: 'esm' });
  },
};

const PAGE = (script) =>
  `<!doctype html><html lang="en"><title>Test</title><body><script type="module" src="./${script}"></script></body></html>`;

/** Writes the files of a project into a folder of its own; returns the folder. */
export function writeProject(consumer, project) {
  const folder = join(consumer.folder, project.toLowerCase().replaceAll(' ', '-'));
  const files = filesOf(project);
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of files) writeFileSync(join(folder, name), code);
  const script = [...files.keys()].find((name) => name.startsWith('main.'));
  if (script && !files.has('index.html')) writeFileSync(join(folder, 'index.html'), PAGE(script));
  return folder;
}

/** What else the examples import. */
export function installOthers(consumer) {
  writeFileSync(join(consumer.folder, 'package.json'), '{"type": "module"}');
  for (const name of INSTALLED) {
    const place = join(consumer.folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place, 'junction');
  }
}

/** Builds a project for the web as its author would; returns the folder to serve. */
export async function buildProject(folder) {
  const outDir = join(folder, 'dist');
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [vue],
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
