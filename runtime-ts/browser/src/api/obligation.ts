/**
 * A promise to do exactly one of two things before its holder ends: commit, or abort (B1). What a task returns with is
 * leaked, and a broken contract; what it throws or is cancelled with is aborted (B2).
 */
export interface Obligation extends Disposable {
  readonly label: string;
  /** Whether it has been committed or aborted. */
  readonly isSettled: boolean;
  /** @throws {AsupersyncError} ASX1015 if it is settled. */
  commit(): void;
  /** Nothing happens to one that is settled. */
  abort(): void;
  /**
   * From here on `task` answers for it.
   *
   * @throws {AsupersyncError} ASX1015 if it is settled, ASX1002 if the body of `task` has ended, ASX1005 for a task of
   * another runtime.
   */
  transfer(task: Promise<unknown>): void;
}
