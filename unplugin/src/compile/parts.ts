/** Who imports the runtime itself or the hook that makes one, and so may: at once, when it comes to that, or as CommonJS does. */
const RUNTIME = /\b(?:from|import\s*\(|require\s*\()\s*["'`]@asupersync\/(?:browser|react)["'`]/;

/** What only a module has, and what only CommonJS. */
const MODULE = /^\s*(?:import|export)\b(?!\s*[(.])/m;
const COMMONJS = /\brequire\s*\(|\bmodule\.exports\b|\bexports\./;

/** By what words of such a module it seems to use a part of the runtime that a page does not have unless it is imported. */
const WORDS: Readonly<Record<string, RegExp>> = {
  "async-stack": /\.asyncStack\b/,
  channels: /\.channels\b/,
  context: /\basyncContext\b/,
  io: /\.io\b/,
  lab: /["'`]deterministic["'`]|\.lab\b|\bnetwork\s*:/,
  stuck: /\bonStuck\b/,
  trace: /\btrac(?:e|ing)\b/,
};

/** The entries of the runtime that {@link importsOfParts} may name. */
export const PARTS: readonly string[] = Object.keys(WORDS);

/**
 * The imports that a module forgot, or nothing: a runtime with a trace needs `@asupersync/browser/trace` in production, and fails
 * there with ASX1020 if nobody imports it. They come after the last line, so that no position in the module moves; a file of
 * CommonJS, which an import would make a module, requires them. A word too many costs some bytes, and one that stands in another
 * module is still told by that code.
 */
export function importsOfParts(source: string): string {
  // Most files do not name it at all, and that is told much faster.
  if (!source.includes("@asupersync/") || !RUNTIME.test(source)) return "";
  const isCommonJs = COMMONJS.test(source) && !MODULE.test(source);
  return Object.entries(WORDS)
    .filter(([name, words]) => words.test(source) && !source.includes(`@asupersync/browser/${name}`))
    .map(([name]) => `"@asupersync/browser/${name}"`)
    .map((part) => (isCommonJs ? `\nrequire(${part});` : `\nimport ${part};`))
    .join("");
}
