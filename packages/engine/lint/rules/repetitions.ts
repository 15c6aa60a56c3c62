import { versionKey } from '../../response/migration-steps.ts';
import { quote } from '../../problem.ts';
import type { LintFinding } from '../finding.ts';
import { removed, warning } from '../make-finding.ts';
import type { Subject } from '../subject.ts';

/** Languages and migration steps that stand twice. */
export function repetitions({ outline }: Subject): LintFinding[] {
  const { languages = [], migrations = [] } = outline.head;
  return [
    ...doubled(languages, (language) => language.toLowerCase()).map((index) =>
      warning(
        ['languages', index],
        'duplicate-language',
        `${quote(languages[index])} stands among the languages already`,
        removed(['languages', index]),
      ),
    ),
    ...doubled(migrations, ({ to }) => versionKey(to)).map((index) =>
      warning(
        ['migrations', index, 'to'],
        'duplicate-migration',
        `there is a step to ${migrations[index]!.to} already: one version comes with one step`,
      ),
    ),
  ];
}

/** Where something stands that stood before. */
function doubled<Given>(list: readonly Given[], keyOf: (item: Given) => string): number[] {
  const keys = list.map(keyOf);
  return [...keys.keys()].filter((index) => keys.indexOf(keys[index]!) < index);
}
