/**
 * Types of the tags for React and Vue, made from the manifest: `dist/react.d.ts` and `dist/vue.d.ts`. There are no wrappers,
 * so the modules beside them are empty.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes them into the folder that holds `custom-elements.json`. */
export function writeFrameworkTypes(dist) {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const tags = tagsOf(modules);
  for (const [name, types] of [
    ['react', reactTypes(tags)],
    ['vue', vueTypes(tags)],
  ]) {
    writeFileSync(join(dist, `${name}.d.ts`), types);
    writeFileSync(join(dist, `${name}.js`), 'export {};\n');
  }
}

/** Each tag with what a page can set on it and hear from it, and where the types of those are. */
function tagsOf(modules) {
  const placeOf = (name) =>
    modules
      .find(({ declarations = [] }) => declarations.some((each) => each.name === name))
      .path.replace(/^dist\//, './');
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, summary, members = [], events = [] }) => ({
      tag: tagName,
      element: name,
      place: placeOf(name),
      summary,
      properties: members.filter(
        ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly,
      ),
      events: events.map((event) => ({ ...event, type: event.type.text, place: placeOf(event.type.text) })),
    }));
}

/** One import per module, for all that is named. */
function imports(tags) {
  const named = tags.flatMap(({ element, place, events }) => [
    [place, element],
    ...events.map((event) => [event.place, event.type]),
  ]);
  return [...new Set(named.map(([place, name]) => `import type { ${name} } from '${place}';`))].join('\n');
}

const comment = (words, indent) => `${indent}/** ${words.replaceAll('*/', '* /')} */`;

const HEAD = (framework) =>
  `/** Types of Talkoot's tags for ${framework}, made from custom-elements.json. */`;

function reactTypes(tags) {
  const own = ({ element, properties, events }) => [
    ...properties.flatMap(({ name, description, attribute = name }) => [
      comment(description, '        '),
      `        ${name}?: ${element}['${name}'];`,
      ...(attribute.includes('-') ? [`        '${attribute}'?: string | number | boolean;`] : []),
    ]),
    // React calls `on<name>` with the event itself, and `onChange` with one of its own around it.
    ...events.flatMap(({ name, type, description }) => [
      comment(description, '        '),
      `        'on${name}'?: (event: ${type}) => void;`,
    ]),
  ];
  const elements = tags.flatMap((tag) => [
    comment(tag.summary, '      '),
    `      '${tag.tag}': Tag<${tag.element}, {`,
    ...own(tag),
    '      }>;',
  ]);
  return `${HEAD('React 19')}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(tags)}

type Tag<Element, Own> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Own>, Element> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.join('\n')}
    }
  }
}
`;
}

function vueTypes(tags) {
  const elements = tags.flatMap(({ tag, summary, element, properties, events }) => [
    comment(summary, '    '),
    `    '${tag}': Tag<`,
    `      ${element},`,
    `      ${properties.map(({ name }) => `'${name}'`).join(' | ')},`,
    `      { ${events.map(({ name, type }) => `'${name}': ${type}`).join('; ')} }`,
    '    >;',
  ]);
  return `${HEAD('Vue 3')}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(tags)}

/** \`onTalkootSubmit\` for \`talkoot-submit\`: as templates are compiled. */
type Handler<Name extends string> = Name extends \`\${infer Word}-\${infer Rest}\`
  ? \`\${Capitalize<Word>}\${Handler<Rest>}\`
  : Capitalize<Name>;
type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Handler<Name>}\`]?: (event: Events[Name]) => void;
};

/** What the checker of templates looks at; no element has \`$props\` or \`$emit\`. */
type Tag<Element, Own extends keyof Element, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, Own | keyof Handlers<Events>> &
    Partial<Pick<Element, Own>> &
    Handlers<Events> &
    PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.join('\n')}
  }
}
`;
}
