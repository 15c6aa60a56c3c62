import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './packed.ts';

/** Classes of events in a source: the name they are dispatched under, by the name of the class. */
function eventsIn(path: string, text: string): [className: string, type: string][] {
  const found: [string, string][] = [];
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isClassDeclaration(statement)) continue;
    const isEvent = statement.heritageClauses?.some(({ types }) =>
      types.some(({ expression }) => expression.getText() === 'Event'),
    );
    const type = /super\(\s*'([^']+)'/.exec(statement.getText())?.[1];
    if (isEvent && type) found.push([statement.name!.text, type]);
  }
  return found;
}

/** Every class of events in elements and tools. */
export function eventClasses(): ReadonlyMap<string, string> {
  const paths = ['elements', 'tools'].flatMap((folder) =>
    readdirSync(join(ROOT, 'packages', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('-event.ts'))
      .map((path) => join(ROOT, 'packages', folder, path)),
  );
  return new Map(paths.flatMap((path) => eventsIn(path, readFileSync(path, 'utf8'))));
}
