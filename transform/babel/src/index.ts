import { compile } from "./compile.ts";
import { locateThrough } from "./emit/locate.ts";
import { moduleId } from "./emit/module-id.ts";
import type { PluginAPI, PluginObject, PluginPass } from "./host/babel.ts";
import { Reporter } from "./host/report.ts";
import { type Options, resolveOptions, type Settings } from "./options.ts";

export type { CompiledFunction, Metadata, NativeFunction } from "./emit/metadata.ts";
export type { OutgoingCall } from "./explain/calls.ts";
export { type Explanation, explainer } from "./explain/explain.ts";
export type { Exports } from "./explain/exports.ts";
export type { Target } from "./explain/names.ts";
export type { Capability } from "./lower/capability-table.ts";
export { checkOptions, type FilePattern, type Options, refuseOption } from "./options.ts";
export { mayBeMarked } from "./prefilter.ts";

/**
 * Whether a file can hold a directive, right or misspelt, a macro, or what mode `"all"` marks: else there is nothing to
 * look for.
 */
function isWorthReading(source: string, { mode }: Settings): boolean {
  return (
    source === "" || /["'`]\s*use\b|@asupersync\/macros/i.test(source) || (mode === "all" && source.includes("async"))
  );
}

/** Whether anybody looks at the file after us: another plugin, or whoever asked for the tree. */
function isWatched({ opts }: PluginPass["file"]): boolean {
  return opts.ast === true || opts.plugins?.length !== 1 || (opts.presets?.length ?? 0) > 0;
}

function compileFile({ file, filename, cwd }: PluginPass, settings: Settings): void {
  if (!isWorthReading(file.code, settings)) return;
  const id = moduleId(filename, settings.root ?? cwd);
  const reporter = new Reporter(id, file.code === "" ? undefined : file.code, settings);
  const locate = locateThrough(settings.inputMap ?? file.inputMap?.toObject());
  const metadata = compile(file.path, { id, filename }, settings, reporter, locate);
  if (!metadata) return;
  file.metadata.asupersync = metadata;
  // Later plugins rely on what the scope says of names that have moved.
  if (isWatched(file)) file.scope.crawl();
}

/**
 * The Babel plugin: compiles the async functions of a file that are marked `"use structured"`. All of it happens when the
 * program is entered, so that presets which remove `async` come after it. What it did is in `metadata.asupersync`.
 *
 * @throws CompileError `ASX2006` for wrong options, and for a file the errors of its code.
 */
export default function asupersync(api: PluginAPI, options: Options): PluginObject {
  api.assertVersion("^7.26.0 || ^8.0.0");
  const isServer = api.caller((caller) => Boolean((caller as { isServer?: boolean } | undefined)?.isServer));
  const settings = resolveOptions({ ...options, layer: options.layer ?? (isServer ? "server" : "client") });
  return {
    name: "asupersync",
    visitor: {
      Program(path, pass) {
        compileFile(pass, settings);
        // Babel would go on through the whole file, for nobody.
        if (!isWatched(pass.file)) path.skip();
      },
    },
  };
}
