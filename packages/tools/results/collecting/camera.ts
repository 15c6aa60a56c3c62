import { CameraRefusedError, canReadQr, readQrCodes } from 'talkoot/device';
import type { CameraRefusedReason } from 'talkoot/device';

export interface CameraHost {
  requestUpdate(): void;
}

/** Reads codes with the camera, where the browser can. */
export class CameraReading {
  readonly #host: CameraHost;
  readonly #found: (code: string) => void;
  #running: AbortController | undefined;
  #isPossible = false;
  #refused: CameraRefusedReason | undefined;

  constructor(host: CameraHost, found: (code: string) => void) {
    this.#host = host;
    this.#found = found;
  }

  /** Whether there is any sense in a button. */
  get isPossible(): boolean {
    return this.#isPossible;
  }

  get isOn(): boolean {
    return this.#running !== undefined;
  }

  /** Why the camera could not be used, the last time. */
  get refused(): CameraRefusedReason | undefined {
    return this.#refused;
  }

  /** Finds out what the browser can. */
  async look(): Promise<void> {
    this.#isPossible = await canReadQr().catch(() => false);
    if (this.#isPossible) this.#host.requestUpdate();
  }

  /** Shows that the camera is wanted; the picture is drawn, then {@link read} fills it. */
  start(): void {
    this.#refused = undefined;
    this.#running = new AbortController();
    this.#host.requestUpdate();
  }

  async read(video: HTMLVideoElement): Promise<void> {
    const running = this.#running;
    if (!running || running.signal.aborted) return;
    try {
      for await (const code of readQrCodes(video, { signal: running.signal })) this.#found(code);
    } catch (error) {
      if (!(error instanceof CameraRefusedError)) throw error;
      this.#refused = error.reason;
    } finally {
      if (this.#running === running) this.stop();
    }
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#host.requestUpdate();
  }
}
