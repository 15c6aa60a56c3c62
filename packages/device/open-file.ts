/** `too-large`: beyond the limit; `not-text`: not UTF-8; `unreadable`: gone or forbidden since it was chosen. */
export type FileRefusedReason = 'too-large' | 'not-text' | 'unreadable';

/** Thrown for a file whose text cannot be had. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
  readonly reason: FileRefusedReason;
  /** Name of the file. */
  readonly file: string;

  constructor(reason: FileRefusedReason, file: string, cause?: unknown) {
    super(`The file "${file}" is refused: ${reason}`, { cause });
    this.reason = reason;
    this.file = file;
  }
}

export interface OpenFileOptions {
  /** What the browser offers to choose, such as `.json,application/json`; a person may still choose others. */
  readonly accept?: string;
  /** Largest size in bytes. Default 10 MB. */
  readonly maxBytes?: number;
}

export interface OpenedFile {
  readonly name: string;
  /** Its text, without a byte order mark. */
  readonly text: string;
}

const MAX_BYTES = 10_000_000;

/**
 * Lets a person choose a file and reads it. To be called from a click, or browsers do not ask.
 *
 * @returns undefined when no file was chosen; browsers before 2023 then never settle, so let nothing wait for it.
 * @throws FileRefusedError
 */
export async function openFile({ accept = '', maxBytes }: OpenFileOptions = {}): Promise<
  OpenedFile | undefined
> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  // Safari on iOS tells nothing to an input outside the document.
  document.body.append(input);
  try {
    await new Promise((resolve) => {
      input.addEventListener('change', resolve);
      input.addEventListener('cancel', resolve);
      input.click();
    });
    const file = input.files?.[0];
    return file && (await readFile(file, maxBytes));
  } finally {
    input.remove();
  }
}

/**
 * Reads a file as text, also one that was dropped on the page.
 *
 * @throws FileRefusedError
 */
export async function readFile(file: File, maxBytes = MAX_BYTES): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > maxBytes) throw new FileRefusedError('too-large', name);
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new FileRefusedError('unreadable', name, error);
  });
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    throw new FileRefusedError('not-text', name, error);
  }
}
