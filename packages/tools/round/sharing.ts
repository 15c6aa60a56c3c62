/**
 * Copies a text. Where the browser does not, the field that shows it is selected for the person to copy.
 *
 * @returns whether it was copied.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn('The browser did not copy:', error);
    field?.focus();
    field?.select();
    return false;
  }
}

/** Whether the device has a way of its own to pass texts on. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Passes a text on as the device does; `left` when the person thought better of it. */
export async function shareText(title: string, text: string): Promise<'shared' | 'left' | 'failed'> {
  try {
    await navigator.share({ title, text });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'left';
    console.warn('The text could not be shared:', error);
    return 'failed';
  }
}

/** Prints the page; `end` is called when that is over, or when the browser refuses. */
export function printUntil(end: () => void): void {
  const calls = new AbortController();
  const over = (): void => {
    calls.abort();
    end();
  };
  let hasBegun = false;
  addEventListener('beforeprint', () => (hasBegun = true), { signal: calls.signal });
  addEventListener('afterprint', over, { signal: calls.signal });
  print();
  if (!hasBegun) over();
}
