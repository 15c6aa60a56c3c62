/** Browsers may start reading the file only after a person has said where to put it. */
const REVOKE_AFTER = 60_000;

/**
 * Offers a text as a file to keep. Whether it was kept, a page cannot know.
 *
 * @param type - media type, such as `application/json`.
 */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
