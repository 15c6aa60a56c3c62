/** Digits of changing bases put into one number: the first comes out last. */
export class DigitWriter {
  #value = 1n;

  write(digit: number | bigint, base: number | bigint): void {
    this.#value = this.#value * BigInt(base) + BigInt(digit);
  }

  /** A count in as few digits as it takes: sixteens, each with a mark that more follow. */
  writeCount(count: number): void {
    const parts: number[] = [];
    for (let left = count; ; left = Math.floor(left / 16)) {
      parts.push(left % 16);
      if (left < 16) break;
    }
    // They are read from the last on.
    parts.forEach((part, at) => this.write(part + (at === 0 ? 0 : 16), 32));
  }

  get value(): bigint {
    return this.#value;
  }
}

/** Takes digits out again, the last that was written first. */
export class DigitReader {
  #value: bigint;

  constructor(value: bigint) {
    this.#value = value;
  }

  read(base: number | bigint): bigint {
    const digit = this.#value % BigInt(base);
    this.#value /= BigInt(base);
    return digit;
  }

  readCount(): number {
    let count = 0;
    for (;;) {
      const part = Number(this.read(32));
      count = count * 16 + (part % 16);
      if (part < 16) return count;
    }
  }

  /** Whether all was read, and nothing more. */
  get isDone(): boolean {
    return this.#value === 1n;
  }
}
