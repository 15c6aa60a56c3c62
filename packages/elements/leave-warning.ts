import { guardLeaving } from 'talkoot/device';

/** Asks a person who leaves the page while something would be lost. */
export class LeaveWarning {
  readonly #isWanted: () => boolean;
  #isOn = false;
  #stop: (() => void) | undefined;

  /** @param isWanted - whether the host leaves the asking to us; looked at when she leaves. */
  constructor(isWanted: () => boolean) {
    this.#isWanted = isWanted;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set isOn(isOn: boolean) {
    this.#isOn = isOn;
    if (isOn) this.#stop ??= guardLeaving(() => this.#isOn && this.#isWanted());
    else this.pause();
  }

  /** Asks no more while the element is off the page; set it again to go on. */
  pause(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
