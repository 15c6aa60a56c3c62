import { quote } from '../../problem.ts';
import { ANY_TEXT, oneOf } from '../worlds/domain.ts';
import type { LintFinding } from '../finding.ts';
import { removed, warning } from '../make-finding.ts';
import type { Item } from '../outline.ts';
import type { Subject, Written } from '../subject.ts';
import { contextOf } from '../subject.ts';
import { outcomesOf } from '../worlds/verdict.ts';

/** What a filter is asked of: options, or the rows of a matrix; undefined when that is not known. */
export function choosable({ question }: Item): readonly string[] | undefined {
  if (question?.type === 'matrix') return question.rows.map(({ id }) => id);
  return question && 'options' in question ? question.options.map(({ value }) => value) : undefined;
}

/** Filters that let nothing through, or everything, or never some of the options. */
export function filters(written: readonly Written[], subject: Subject): LintFinding[] {
  return written
    .filter(({ facet }) => facet === 'filter')
    .flatMap(({ item, tree, path }) => {
      const values = choosable(item);
      const domains = values?.map((value) => oneOf([value], false)) ?? [ANY_TEXT];
      const outcomes = domains.map((option) => outcomesOf(tree, contextOf(subject, item, option)));
      const never = outcomes.map((each) => each !== undefined && !each.has(true));
      if (never.every((isNever) => isNever))
        return [
          warning(path, 'empty-filter', 'never offers anything: it holds for none of what can be chosen'),
        ];
      if (outcomes.every((each) => each?.size === 1 && each.has(true)))
        return [warning(path, 'always-holds', 'always offers everything; it can go', removed(path))];
      const list = item.question?.type === 'matrix' ? 'rows' : 'options';
      return never.flatMap((isNever, index) =>
        isNever
          ? [
              warning(
                [...item.path, list, index],
                'never-offered',
                `${quote(values?.[index])} is never offered: the filter never holds for it`,
              ),
            ]
          : [],
      );
    });
}
