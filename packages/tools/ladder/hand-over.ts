import { qrPath, saveFile } from 'talkoot/device';
import type { QrPath } from 'talkoot/device';
import type { Definition, Response } from 'talkoot/engine';
import { writeResponseCode } from 'talkoot/results';

/** A response ready to be given by hand, where no host takes it. */
export interface HandOver {
  readonly code: string;
  readonly qr: QrPath;
  /** Whether the device has a share sheet that takes it. */
  readonly canShare: boolean;
  /** Resolves to whether it was given to an app: a person may think better of it. Rejects when it cannot be. */
  share(): Promise<boolean>;
  /** Rejects where the browser does not let a page write there. */
  copy(): Promise<void>;
  save(): void;
}

/** @throws ResponseCodeError when the response does not fit the definition. */
export function handOver(definition: Definition, response: Response): HandOver {
  const name = `${response.questionnaire}-${response.id.slice(0, 8)}.json`;
  const text = JSON.stringify(response, null, 2);
  const code = writeResponseCode(definition, response);
  const shared = sheetFor(name, text, code);
  return {
    code,
    qr: qrPath(code),
    canShare: shared !== undefined,
    share: () => share(shared),
    copy: () => navigator.clipboard.writeText(code),
    save: () => saveFile(name, text, 'application/json'),
  };
}

/** What the share sheet is given: the file where it takes files, else the code as text. Undefined where there is none. */
function sheetFor(name: string, text: string, code: string): ShareData | undefined {
  if (typeof navigator.share !== 'function' || typeof navigator.canShare !== 'function') return undefined;
  // Sheets take few kinds of files; what is in this one is read from its text.
  const files = ['application/json', 'text/plain'].map(
    (type) => new File([text], type === 'text/plain' ? `${name}.txt` : name, { type }),
  );
  const sheets: ShareData[] = [...files.map((file) => ({ files: [file] })), { text: code }];
  return sheets.find((sheet) => navigator.canShare(sheet));
}

async function share(sheet: ShareData | undefined): Promise<boolean> {
  try {
    await navigator.share(sheet);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
