import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "../harness/compile.ts";
import { REPOSITORY } from "../harness/fixture.ts";
import { EVENTS } from "./axes/events.ts";
import { isLoose, type Program } from "./cases.ts";
import { emitModule, WORLD } from "./emit.ts";
import { MODEL, reference } from "./reference.ts";
import type { Difference, MatrixAnswer, MatrixRequest } from "./runner.ts";

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const links: readonly (readonly [string, string])[] = [
  [WORLD, here("world.ts")],
  [MODEL, here("model.ts")],
];

const linked = (code: string): string => links.reduce((text, [name, file]) => text.replaceAll(name, file), code);

/** Runs programs of the matrix in a process beside this one. */
export class Matrix {
  readonly #folder: string;
  readonly #runner: ChildProcess;
  #modules = 0;

  constructor() {
    const parent = join(REPOSITORY, ".asupersync");
    mkdirSync(parent, { recursive: true });
    this.#folder = mkdtempSync(join(parent, "matrix-"));
    this.#runner = fork(here("runner.ts"), { serialization: "advanced", execArgv: [] });
  }

  /**
   * Compiles programs as one module, and runs cases of theirs.
   * @param cases all of each program, if not given.
   * @returns those in which the compiled program did something else.
   */
  differences(programs: readonly Program[], cases?: readonly number[]): Promise<readonly Difference[]> {
    const all = programs.flatMap(({ first }) => EVENTS.map((_, index) => first + index));
    return this.compare(emitModule(programs), cases ?? all, all.filter(isLoose));
  }

  /** The same for a module that exports `programs`. @param loose the cases of which only the end is compared. */
  async compare(
    source: string,
    cases: readonly number[],
    loose: readonly number[] = [],
  ): Promise<readonly Difference[]> {
    const answer = await this.#ask({
      native: this.#write("native", reference(source)),
      compiled: this.#write("compiled", compile(source, "matrix.js", { onWarning: () => {} }).code),
      cases,
      loose,
    });
    if ("failure" in answer) throw new Error(answer.failure);
    return answer.differences;
  }

  async #ask(request: MatrixRequest): Promise<MatrixAnswer> {
    this.#runner.send(request);
    const [answer] = await once(this.#runner, "message");
    return answer as MatrixAnswer;
  }

  #write(variant: string, code: string): string {
    const path = join(this.#folder, `${variant}-${this.#modules++}.js`);
    writeFileSync(path, linked(code));
    return path;
  }

  [Symbol.dispose](): void {
    this.#runner.kill();
    rmSync(this.#folder, { recursive: true });
  }
}
