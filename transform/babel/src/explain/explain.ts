import { itself } from "../emit/locate.ts";
import { describePlan, type Metadata } from "../emit/metadata.ts";
import { moduleId } from "../emit/module-id.ts";
import type { PluginAPI, PluginObject, ProgramPath } from "../host/babel.ts";
import { Reporter } from "../host/report.ts";
import { Tree } from "../host/tree.ts";
import { mark } from "../mark/mark.ts";
import { type Options, resolveOptions, type Settings, takesFile } from "../options.ts";
import { type Plan, plan } from "../plan/plan.ts";
import { type OutgoingCall, outgoingCalls } from "./calls.ts";
import { type Exports, readExports } from "./exports.ts";
import { Names } from "./names.ts";

/** What becomes of every async function of a file, marked or not (L17). */
export interface Explanation extends Pick<Metadata, "id" | "functions" | "native"> {
  /** The calls by which structured code leaves itself, or may: cancellation stops at those of native functions. */
  readonly calls: readonly OutgoingCall[];
  /** What others get from this file, as far as it concerns them. */
  readonly exports: Exports;
}

function describe(program: ProgramPath, id: string, planned: Plan): Explanation {
  const names = new Names(planned);
  return {
    id,
    ...describePlan(planned, itself),
    calls: outgoingCalls(planned, names),
    exports: readExports(program, names),
  };
}

function explain(program: ProgramPath, id: string, settings: Settings): Explanation {
  const reporter = new Reporter(undefined, undefined, settings);
  const tree = new Tree(program);
  const marks = mark(tree, settings.mode === "all" && takesFile(settings, id), reporter);
  return describe(program, id, plan(tree, marks, reporter));
}

/**
 * A Babel plugin beside the one that compiles: it only finds out, and leaves its {@link Explanation} in
 * `metadata.asupersync`, also for a file that has nothing to compile or cannot be compiled. It says nothing of what is
 * wrong. Of the file that it saw, no code is to be made.
 * @throws CompileError `ASX2006` for wrong options.
 */
export function explainer(api: PluginAPI, options: Options): PluginObject {
  api.assertVersion("^7.26.0 || ^8.0.0");
  const settings = resolveOptions({ ...options, onWarning: () => undefined });
  return {
    name: "asupersync-explain",
    visitor: {
      Program(path, { file, filename, cwd }) {
        file.metadata.asupersync = explain(path, moduleId(filename, settings.root ?? cwd), settings);
      },
    },
  };
}
