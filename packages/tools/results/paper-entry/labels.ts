import type { Labels } from 'talkoot/results-view';
import type { EntryItem, EntryOption, EntrySession } from './session.ts';

/** An item as labels know it. */
const asItem = ({
  address,
  row,
  kind,
  options,
  nonresponses,
}: EntryItem): Parameters<Labels['option']>[0] => ({
  id: row === undefined ? address : `${address}/${row}`,
  question: address,
  ...(row !== undefined && { row }),
  kind: kind === 'many' ? 'multiple' : kind === 'number' ? 'number' : 'single',
  options: options.map(({ value }) => value),
  nonresponses: nonresponses.map(({ value }) => value),
  ordered: false,
});

/** The question as it stands on the paper of a group. */
export function questionLabel(labels: Labels, item: EntryItem, group: string): string {
  return labels.question(asItem(item), group);
}

export function optionLabel(
  labels: Labels,
  item: EntryItem,
  { value }: EntryOption,
  isNonresponse: boolean,
): string {
  return isNonresponse ? labels.nonresponse(asItem(item), value) : labels.option(asItem(item), value);
}

/** What is typed at an item, in words; undefined for nothing. */
export function answerWords(labels: Labels, session: EntrySession, item: EntryItem): string | undefined {
  const chosen = session.chosen(item);
  if (chosen.length === 0) return undefined;
  const words = chosen.map((value) => {
    const declined = item.nonresponses.find((each) => each.value === value);
    if (declined) return optionLabel(labels, item, declined, true);
    const option = item.options.find((each) => each.value === value);
    return option ? optionLabel(labels, item, option, false) : value;
  });
  return words.join(', ');
}
