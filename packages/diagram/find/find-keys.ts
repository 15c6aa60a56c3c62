/**
 * Escape empties the search, from what was found too; arrow down and Enter lead from the field to what was found, and
 * arrows from one to the next.
 *
 * @param clear - empties the search
 */
export function searchKey(
  event: KeyboardEvent,
  root: ParentNode,
  isLooking: boolean,
  clear: () => void,
): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const field = root.querySelector<HTMLInputElement>('.search-form input')!;
  const hits = [...root.querySelectorAll<HTMLElement>('.hit')];
  const at = hits.indexOf(event.target as HTMLElement);
  if (key === 'Escape' && isLooking) {
    clear();
    field.focus();
  } else if (key === 'ArrowDown' || (key === 'Enter' && at === -1)) hits[at + 1]?.focus();
  else if (key === 'ArrowUp' && at !== -1) (hits[at - 1] ?? field).focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
