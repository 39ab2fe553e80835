/** Has the host refuse what it would refuse; what it fills in is overwritten. */
export const refuse = (array: unknown): void => void crypto.getRandomValues(array as Uint8Array<ArrayBuffer>);

/** Random numbers by seed, the same everywhere (SplitMix, of 32 bits). */
export class Chance {
  #state: number;

  /** @param seed a whole number, zero or more */
  constructor(seed: number) {
    this.#state = (seed | 0) ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b9);
  }

  /** 32 bits. */
  word(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let word = this.#state;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  }

  /** From zero up to, but not including, one; 53 bits of it. */
  random(): number {
    return ((this.word() >>> 5) * 2 ** 26 + (this.word() >>> 6)) / 2 ** 53;
  }

  /** @throws {DOMException} what the host throws for an array that it does not fill */
  fill<T>(array: T): T {
    refuse(array);
    const { buffer, byteOffset, byteLength } = array as ArrayBufferView;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    for (let at = 0; at < byteLength; at++) bytes[at] = this.word() >>> 24;
    return array;
  }

  uuid(): ReturnType<Crypto["randomUUID"]> {
    const bytes = this.fill(new Uint8Array(16));
    bytes[6] = ((bytes[6] as number) & 15) | 64; // version 4
    bytes[8] = ((bytes[8] as number) & 63) | 128; // of the RFC's variant
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") as ReturnType<Crypto["randomUUID"]>;
  }
}
