/** What a program did: the lines that it logged, in order, how it ended, and the failures that nobody heard. */
export interface Behaviour {
  readonly log: readonly string[];
  readonly end: { readonly value: unknown } | { readonly thrown: string };
  readonly unheard: readonly string[];
}

/** What the runner's process is asked: to import a program and to run its `main`, under the runtime or without. */
export interface Request {
  readonly id: number;
  readonly path: string;
  readonly structured: boolean;
}

export interface Answer {
  readonly id: number;
  readonly behaviour?: Behaviour;
  /** Why the program could not be run at all. */
  readonly failure?: string;
}
