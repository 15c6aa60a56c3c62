/**
 * Bundles what `tsc -b` made in `dist/`: content as plain modules, the private copy of @lit/localize, the files for
 * pages without a bundler (`dist/cdn`), and the ready pages (`dist/pages`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup } from 'rollup';
import { readyPages } from './packages/tools/pages/ready-pages.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tools that can be embedded, by name; the file that registers each stands in `dist/tools`. */
const TOOLS = ['action-plan', 'participation-ladder', 'questionnaire', 'results', 'round', 'value-flow'];

/** Tools that need nothing of a page: each becomes a page of its own. */
const WHOLE = TOOLS.filter((tool) => tool !== 'questionnaire');

const onwarn = (warning) => {
  // zod marks functions as pure where rollup does not look for it, and its files import each other in circles.
  const inZod = [warning.id, ...(warning.ids ?? [])].some((id) => /node_modules\/zod\//.test(id ?? ''));
  if (inZod && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

const literals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/dist/') || !/\b(html|svg|css)\s*`/.test(code)) return null;
    // A space at the edge of a template parts two words: names of controls are read out as they stand.
    const minified = await minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } });
    return minified ? { code: minified.code, map: minified.map } : null;
  },
};

/**
 * Lit makes its Trusted Types policy when it loads, and dies where the page's policy allows none of that name.
 * Here several names are tried; without any, the elements notice and leave the fallback link in place.
 */
const trustedTypes = {
  name: 'trusted-types',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const creation = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/;
    if (!creation.test(code))
      throw new Error('lit-html no longer creates its policy as expected; mend this plugin');
    const names = JSON.stringify(['talkoot', `talkoot-${version}`, 'lit-html']);
    const chain = `($1?((p,n)=>{for(const i of n)try{return p.createPolicy(i,$2)}catch{}})($1,${names}):void 0)`;
    return { code: code.replace(creation, chain), map: null };
  },
};

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: false },
});
const resolve = nodeResolve({ exportConditions: ['production'] });

/** Parts are asked for with their hashes: imports go through `loadPart`, and the entry files carry the table. */
const integrity = {
  name: 'integrity',
  augmentChunkHash: () =>
    version + readFileSync('dist/tools/load-part.js', 'utf8') + readFileSync('rollup.config.mjs', 'utf8'),
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const loader = chunks.find(({ name }) => name === 'cdn');
    for (const chunk of chunks) {
      if (chunk === loader || chunk.dynamicImports.length === 0) continue;
      const lazy = new Set(chunk.dynamicImports.map((file) => basename(file)));
      let found = 0;
      chunk.code = chunk.code.replace(/\bimport\((["'])\.\/([^"']+)\1\)/g, (whole, quote, file) => {
        if (!lazy.has(file)) throw new Error(`${chunk.fileName} imports ${file}, which is no part`);
        found++;
        return `__part("${file}",()=>${whole})`;
      });
      if (found < lazy.size)
        throw new Error(`${chunk.fileName}: ${lazy.size} lazy parts, ${found} imports found`);
      chunk.code = `import{loadPart as __part}from"./${basename(loader.fileName)}";${chunk.code}`;
      if (!chunk.imports.includes(loader.fileName)) chunk.imports.push(loader.fileName);
    }
    const hashes = {};
    const imports = {};
    const reach = (file, seen = new Set()) => {
      for (const next of bundle[file].imports) if (!seen.has(next)) reach(next, seen.add(next));
      return [...seen].filter((name) => name !== loader.fileName && name !== file);
    };
    for (const chunk of chunks) {
      if (chunk === loader) continue;
      hashes[basename(chunk.fileName)] = createHash('sha256').update(chunk.code).digest('base64');
      const needed = reach(chunk.fileName).map((file) => basename(file));
      if (needed.length > 0) imports[basename(chunk.fileName)] = needed;
    }
    /** The table for a page that begins with some parts: what they may lead to, and no more. */
    const tableFor = (entries) => {
      const reached = new Set();
      const follow = (file) => {
        if (file === loader.fileName || reached.has(file)) return;
        reached.add(file);
        for (const next of [...bundle[file].imports, ...bundle[file].dynamicImports]) follow(next);
      };
      entries.forEach(follow);
      const names = new Set([...reached].map((file) => basename(file)));
      const only = (all) => Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
      return `trust(${JSON.stringify({ hashes: only(hashes), imports: only(imports) })});`;
    };
    const entryOf = (tool) => chunks.find(({ name, isEntry }) => isEntry && name === tool).fileName;
    const partOf = (tool) => basename(entryOf(tool));
    const emit = (fileName, source) =>
      this.emitFile({ type: 'asset', fileName, source: `/* Talkoot ${version}, MIT */\n${source}\n` });
    const load = (tool, folder) => `loadPart("${partOf(tool)}",()=>import("${folder}${partOf(tool)}"))`;
    for (const tool of TOOLS)
      emit(
        `${tool}.js`,
        `import{trust,loadPart}from"./${loader.fileName}";${tableFor([entryOf(tool)])}await ${load(tool, './parts/')};`,
      );
    // A page that begins with snippets fetches the table of the tools it has, not of all there are.
    const tables = TOOLS.map((tool) => {
      const from = `import{trust,loadPart}from"./${basename(loader.fileName)}";`;
      const source = `${from}${tableFor([entryOf(tool)])}export default()=>${load(tool, './')};`;
      const hash = createHash('sha256').update(source);
      const name = `table-${tool}-${hash.copy().digest('base64url').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: `parts/${name}`, source });
      return { tool, name, hash: hash.digest('base64') };
    });
    const hashesOfTables = Object.fromEntries(tables.map(({ name, hash }) => [name, hash]));
    const loads = tables.map(({ tool, name }) => `${JSON.stringify(tool)}:part("${name}")`);
    emit(
      'embed.js',
      `import{trust,loadPart,upgrade}from"./${loader.fileName}";trust(${JSON.stringify({ hashes: hashesOfTables, imports: {} })});` +
        `const part=name=>async()=>(await loadPart(name,()=>import("./parts/"+name))).default();upgrade({${loads.join()}});`,
    );
  },
};

/** What is small and needed by several parts: as parts of their own the hashes would weigh more than they do. */
const TOGETHER = {
  'date-words': 'dates',
  format: 'pieces',
  'leave-warning': 'pieces',
  notices: 'pieces',
  'option-text': 'pieces',
  'save-file': 'pieces',
  value: 'pieces',
};

/**
 * Which part each module belongs to when there are only the questionnaire and the plan, by module. These parts stay as
 * they are, whatever other tools use of them: divided by who needs what, they would be dozens, each with a hash in every
 * table.
 */
async function partsOfQuestionnaires() {
  const input = { questionnaire: 'dist/tools/questionnaire.js', 'action-plan': 'dist/tools/action-plan.js' };
  const bundle = await rollup({ input, onwarn, plugins: [resolve, json()] });
  const { output } = await bundle.generate({ chunkFileNames: '[name].js' });
  await bundle.close();
  const nameOf = (file) => TOGETHER[basename(file, '.js')] ?? basename(file, '.js');
  return new Map(
    output.flatMap(({ fileName, modules }) => Object.keys(modules).map((id) => [id, nameOf(fileName)])),
  );
}

/** Which sources each part is made of: not for readers of the build, but for the test of budgets to name what grew. */
const contents = {
  name: 'contents',
  generateBundle(_, bundle) {
    const sizes = ({ modules }) =>
      Object.fromEntries(
        Object.entries(modules).map(([id, { renderedLength }]) => [relative('.', id), renderedLength]),
      );
    const parts = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const table = Object.fromEntries(parts.map((chunk) => [basename(chunk.fileName), sizes(chunk)]));
    mkdirSync('dist/.build', { recursive: true });
    writeFileSync('dist/.build/parts.json', JSON.stringify(table));
  },
};

const content = readdirSync('dist/content', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const library = [
  ...content.map(({ name }) => ({
    input: `dist/content/${name}/index.js`,
    onwarn,
    plugins: [json({ compact: true })],
    output: { dir: `dist/content/${name}`, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  })),
  {
    input: 'dist/elements/localize.js',
    onwarn,
    external: (id) => /\/elements\/(locales\/\S+|language|strings)\.js$/.test(id),
    plugins: [resolve],
    output: { file: 'dist/elements/localize.js', paths: (id) => `./${relative('dist/elements', id)}` },
  },
  // The generated catalogues name the package; they get the private copy too.
  ...readdirSync('dist/elements/locales')
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      input: `dist/elements/locales/${name}`,
      onwarn,
      external: (id) => /localize(\.js)?$/.test(id),
      output: { file: `dist/elements/locales/${name}`, paths: () => '../localize.js' },
    })),
];

const partOf = await partsOfQuestionnaires();

const cdn = {
  input: {
    cdn: 'dist/tools/cdn.js',
    ...Object.fromEntries(TOOLS.map((tool) => [tool, `dist/tools/${tool}.js`])),
  },
  onwarn,
  preserveEntrySignatures: 'allow-extension',
  plugins: [resolve, json({ compact: true }), trustedTypes, literals, minify, integrity, contents],
  output: {
    dir: 'dist/cdn',
    manualChunks: (id) => partOf.get(id),
    onlyExplicitManualChunks: true,
    entryFileNames: 'parts/[name]-[hash:8].js',
    chunkFileNames: 'parts/[name]-[hash:8].js',
  },
};

const pages = WHOLE.map((tool) => ({
  input: `dist/tools/${tool}.js`,
  onwarn,
  plugins: [resolve, json({ compact: true }), trustedTypes, literals, minify, readyPages(tool)],
  output: { dir: 'dist/pages', inlineDynamicImports: true },
}));

/** `--configOnly cdn` leaves the rest of `dist` as it is. */
export default ({ configOnly }) => (configOnly === 'cdn' ? [cdn] : [...library, cdn, ...pages]);
