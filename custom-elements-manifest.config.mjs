/** Describes elements, attributes, events, parts and tokens for editors and for Storybook: dist/custom-elements.json. */

/** `packages/elements/questionnaire.ts` is published as `dist/elements/questionnaire.js`. */
const published = (path) => path.replace(/^\/?packages\//, 'dist/').replace(/\.ts$/, '.js');

/** The source behind a public name; undefined for other packages. */
const ownSource = (name) => /^talkoot\/(elements\/.+)\.js$/.exec(name ?? '')?.[1];

/** Folders import each other by public name, which the analyzer takes for another package: inheritance would end there. */
const ownNames = {
  name: 'own-names',
  analyzePhase({ moduleDoc }) {
    for (const { superclass } of moduleDoc.declarations ?? []) {
      const source = ownSource(superclass?.package);
      if (source) Object.assign(superclass, { package: undefined, module: `packages/${source}.ts` });
      else if (superclass?.name === 'Event') delete superclass.module;
    }
  },
};

/** `ActionPlan.define('talkoot-action-plan')` registers, which the analyzer knows only of `customElements.define`. */
const registrations = {
  name: 'registrations',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || !/^\w+\.define$/.test(node.expression.getText())) return;
    const [tag] = node.arguments;
    if (!tag || !ts.isStringLiteral(tag)) return;
    const name = node.expression.expression.getText();
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration: { name } });
  },
};

/** What stands in the manifest is a promise: only what has words, of what a page can use. */
const promises = {
  name: 'promises',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const declarations = modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations) {
      const isPublic = ({ name, privacy, description }) => !privacy && !name.startsWith('#') && description;
      declaration.members = declaration.members?.filter((member) => isPublic(member) || member.attribute);
      // The analyzer also guesses events from `new XEvent(…)`, and takes the first parameter for the name.
      declaration.events = declaration.events?.filter(({ description }) => description);
    }
    for (const { declaration } of modules.flatMap((module) => module.exports ?? [])) {
      if (declaration && !declaration.module) {
        declaration.module = modules.find((module) =>
          module.declarations?.some(({ name }) => name === declaration.name),
        )?.path;
      }
    }
    rename(modules);
  },
};

function rename(value) {
  for (const [key, inner] of Object.entries(value ?? {})) {
    if (inner && typeof inner === 'object') rename(inner);
    else if ((key === 'path' || key === 'module') && /^\/?packages\//.test(inner ?? ''))
      value[key] = published(inner);
  }
}

export default {
  globs: ['packages/elements/**/*.ts', 'packages/tools/**/*.ts'],
  exclude: ['packages/elements/locales/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [ownNames, registrations, promises],
};
