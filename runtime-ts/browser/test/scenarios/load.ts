import asupersync from "@asupersync/babel-plugin";
import * as surface from "@asupersync/browser/compiled";
import { transformSync } from "@babel/core";
import type { Program } from "../../../../fixtures/scenarios/test/program.ts";
import { emit } from "./emit.ts";
import type { World } from "./world.ts";

/** A program, compiled by our own compiler. */
export interface Loaded {
  main(w: World): Promise<unknown>;
  /** Foresees the calls from outside that the program has. */
  deeds(w: World): void;
}

const IMPORT = /import \{([^}]*)\} from "@asupersync\/browser\/compiled";/g;

export function load(program: Program): Loaded {
  const options = {
    configFile: false,
    babelrc: false,
    filename: "/scenario.js",
    plugins: [[asupersync, { onWarning: () => {} }]],
  };
  const compiled = transformSync(emit(program), options as object)?.code ?? "";
  const code = compiled
    .replace(IMPORT, (_, names: string) => `const {${names.replaceAll(" as ", ": ")}} = surface;`)
    .replaceAll("export ", "");
  return new Function("surface", `${code}\nreturn { main, deeds };`)(surface) as Loaded;
}
