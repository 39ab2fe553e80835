import { Driver } from "../driver/driver.ts";
import type { Arrival } from "../driver/host/lab.ts";
import { guarded } from "../driver/outcome/unheard.ts";
import type { Task } from "../driver/task.ts";

/**
 * The driver of a bundle that has a trace, or a lab. If anybody wants events, they bear their own time; if there is a lab,
 * it stands in for the host.
 */
export class RecordedDriver extends Driver {
  override run(first: number): void {
    super.run(first);
    for (const listener of this.listeners) guarded(listener);
  }

  override tick(): void {
    this.touch();
    super.tick();
  }

  /** A lab has its own time to wait in. */
  protected override watch(): void {
    if (this.lab === null) {
      super.watch();
    } else {
      this.lingers = false;
      this.setAlarm();
    }
  }

  override time(): number {
    return this.lab === null ? super.time() : this.lab.time();
  }

  override touch(): number | undefined {
    if (!this.recording) return undefined;
    const now = this.time();
    this.kernel.advance(now);
    return now;
  }

  override admit({ serial }: Task, input: number): void {
    if (!this.recording) return;
    this.touch();
    this.kernel.admitted(serial, input);
  }

  override expects(task: Task, awaited: unknown, input: number): Arrival {
    if (this.lab !== null) return this.lab.expects(task, awaited, input);
    return (work) => {
      this.admit(task, input);
      work();
    };
  }
}
