import { guardLeaving } from 'talkoot/device';

/** Asks a person who leaves the page while something would be lost. */
export class LeaveWarning {
  #isOn = false;
  #stop: (() => void) | undefined;

  get isOn(): boolean {
    return this.#isOn;
  }

  set isOn(isOn: boolean) {
    this.#isOn = isOn;
    if (isOn) this.#stop ??= guardLeaving(() => this.#isOn);
    else this.pause();
  }

  /** Asks no more while the element is off the page; set it again to go on. */
  pause(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
