/**
 * `not-secure`: browsers give the camera to pages of `https:` (and localhost) only; `no-reader`: the browser cannot
 * read codes; `refused`: the person or the page's policy said no; `no-camera`: none is there; `busy`: another program
 * has it.
 */
export type CameraRefusedReason = 'not-secure' | 'no-reader' | 'refused' | 'no-camera' | 'busy';

/** Thrown when codes cannot be read with the camera. */
export class CameraRefusedError extends Error {
  override readonly name = 'CameraRefusedError';
  readonly reason: CameraRefusedReason;

  constructor(reason: CameraRefusedReason, cause?: unknown) {
    super(`No codes can be read with the camera: ${reason}`, { cause });
    this.reason = reason;
  }
}

export interface QrCameraOptions {
  /** Ends the reading and turns the camera off. */
  readonly signal?: AbortSignal;
  /** Time between two looks, in milliseconds. Default 200: phones stay cool, and nobody waits. */
  readonly interval?: number;
}

/** The browser's own reader (Shape Detection API), which TypeScript does not know. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** What `getUserMedia` calls its refusals. */
const REASONS: Readonly<Record<string, CameraRefusedReason>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const FORMAT = 'qr_code';

/**
 * Whether this browser can read codes with a camera: Chrome on Android and macOS, and few others. Whether there is a
 * camera, and whether the person gives it, shows only when it is asked for.
 */
export async function canReadQr(): Promise<boolean> {
  return isSecureContext && hasCameraDoor() && (await detectorClass()) !== undefined;
}

/**
 * The texts of the QR codes that are held before the camera, each once. Shows the camera's picture in the video,
 * which should stand on the page. Ends when the signal does, or the `for await` loop is left; the camera is then off.
 *
 * @throws CameraRefusedError
 */
export async function* readQrCodes(
  video: HTMLVideoElement,
  { signal, interval = 200 }: QrCameraOptions = {},
): AsyncGenerator<string, void, undefined> {
  if (signal?.aborted) return;
  if (!isSecureContext) throw new CameraRefusedError('not-secure');
  const Detector = hasCameraDoor() ? await detectorClass() : undefined;
  if (!Detector) throw new CameraRefusedError('no-reader');
  const detector = new Detector({ formats: [FORMAT] });
  const stream = await openCamera();
  const stop = (): void => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  signal?.addEventListener('abort', stop);
  try {
    const seen = new Set<string>();
    // Asking may have taken long.
    if (!isAborted(signal)) await show(video, stream);
    while (!isAborted(signal)) {
      for (const text of await look(detector, video, signal)) {
        if (seen.has(text)) continue;
        seen.add(text);
        yield text;
        if (isAborted(signal)) return;
      }
      await pause(interval, signal);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** Not there in old browsers and in pages that are not secure, whatever the types say. */
function hasCameraDoor(): boolean {
  return (navigator.mediaDevices as MediaDevices | undefined) !== undefined;
}

async function detectorClass(): Promise<DetectorClass | undefined> {
  const { BarcodeDetector: Detector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  // On some systems the class is there and reads no format at all.
  return Detector && (await Detector.getSupportedFormats()).includes(FORMAT) ? Detector : undefined;
}

async function openCamera(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    const reason = REASONS[(error as Error).name];
    if (reason === undefined) throw error;
    throw new CameraRefusedError(reason, error);
  }
}

async function show(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
  // Phones else show the picture over the whole screen, or none at all.
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  try {
    await video.play();
  } catch (error) {
    // The signal has taken the picture away while it was starting.
    if (video.srcObject !== null) throw error;
  }
}

/** The texts in the picture of the moment. */
async function look(
  detector: Detector,
  video: HTMLVideoElement,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return [];
  try {
    const found = await detector.detect(video);
    return found.map(({ rawValue }) => rawValue);
  } catch (error) {
    // The picture was taken away while it was looked at.
    if (isAborted(signal)) return [];
    throw error;
  }
}

/** Waits, but not longer than the signal. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
