const settled = Promise.resolve();

/**
 * A resource that lives as long as a component is mounted: made at first use, never in render, and released one
 * microtask after an unmount that no mount followed. React's StrictMode, Fast Refresh and a reordered Activity clean
 * up an effect and run it again at once; that microtask makes such an unmount none.
 */
export class Lifetime<T> {
  readonly #make: () => T;
  readonly #release: (resource: T) => void;
  #resource: T | undefined;
  #mounted = false;
  #over = false;
  #epoch = 0;

  constructor(make: () => T, release: (resource: T) => void) {
    this.#make = make;
    this.#release = release;
  }

  /** Which of its lives this is: a component that was hidden and is shown again begins another. */
  get epoch(): number {
    return this.#epoch;
  }

  /** The resource, made now if this is its first use. After the end it is a released one, whose use is refused with its own typed error. */
  get resource(): T {
    if (this.#resource === undefined) {
      this.#resource = this.#make();
      if (this.#over) this.#release(this.#resource);
    }
    return this.#resource;
  }

  /** To be called by effects, one of which returns what this returns: the unmount. */
  mount(): () => void {
    if (this.#over) this.#begin();
    this.#mounted = true;
    return () => {
      this.#mounted = false;
      // Not by `queueMicrotask`, which a test's fake timers may hold back.
      void settled.then(() => this.#endUnlessMounted());
    };
  }

  #begin(): void {
    this.#over = false;
    this.#resource = undefined;
    this.#epoch++;
  }

  #endUnlessMounted(): void {
    if (this.#mounted || this.#over) return;
    this.#over = true;
    if (this.#resource !== undefined) this.#release(this.#resource);
  }
}
