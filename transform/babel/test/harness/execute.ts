import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer, Behaviour } from "./behaviour.ts";

/** A program that is not done by then never will be. */
const PATIENCE_MS = 60_000;

/** Runs programs in a process beside the tests, in a new one after a program that did not end. */
export class Host {
  #process: ChildProcess | undefined;
  #asked = 0;

  #start(): ChildProcess {
    this.#process ??= fork(fileURLToPath(new URL("runner.ts", import.meta.url)), {
      serialization: "advanced",
      execArgv: [],
    });
    return this.#process;
  }

  /** Imports the file at `path` and runs its `main`, in a scope if it is `structured`. */
  async run(path: string, structured: boolean): Promise<Behaviour> {
    const runner = this.#start();
    const id = this.#asked++;
    const answered = Promise.withResolvers<Answer>();
    const timer = setTimeout(() => answered.resolve({ id, failure: `${path} did not end` }), PATIENCE_MS);
    const onMessage = (answer: Answer): void => {
      if (answer.id === id) answered.resolve(answer);
    };
    runner.on("message", onMessage);
    runner.send({ id, path, structured });
    const { behaviour, failure } = await answered.promise;
    clearTimeout(timer);
    runner.off("message", onMessage);
    if (behaviour) return behaviour;
    this.stop();
    throw new Error(failure);
  }

  stop(): void {
    this.#process?.kill();
    this.#process = undefined;
  }
}
