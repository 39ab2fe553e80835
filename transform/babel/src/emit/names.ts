import { type ProgramPath, t } from "../host/babel.ts";

/** Gives generators names that the file does not use: `load$`, `Store_load$`, `load$2`. */
export class GeneratorNames {
  readonly #program: ProgramPath;
  readonly #taken = new Set<string>();

  constructor(program: ProgramPath) {
    this.#program = program;
  }

  #isFree(name: string): boolean {
    const { scope } = this.#program;
    return !this.#taken.has(name) && !scope.hasBinding(name) && !scope.hasGlobal(name) && !scope.hasReference(name);
  }

  /** @param label what people call the function. */
  next(label: string): t.Identifier {
    const base = `${label.replace(/[^\p{ID_Continue}$]+/gu, "_").replace(/^_+(?=.)/, "").replace(/^(?=\d)/, "_")}$`;
    let name = base;
    for (let count = 2; !this.#isFree(name); count++) name = `${base}${count}`;
    this.#taken.add(name);
    return t.identifier(name);
  }
}
