/** Where a command reads and writes: given, so that tests can look on. */
export interface Terminal {
  /** What paths are relative to, absolute. */
  readonly cwd: string;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** `asupersync <name> …`. */
export interface Command {
  /** What it takes, as the usage shows it. */
  readonly usage: string;
  readonly summary: string;
  /**
   * @param args what stands after the name
   * @returns the exit code: 0 if all is well, 1 if the work failed
   * @throws {UsageError} for arguments that it does not take
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** The command line cannot be understood. The process exits with 2, and shows how it is used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
