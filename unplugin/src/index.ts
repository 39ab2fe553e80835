export { type Compiled, type CompileOptions, compile, type SourceMap } from "./compile/compile.ts";
export { explain } from "./compile/explain.ts";
export { MANIFEST_FILE, type Manifest, type ManifestModule } from "./manifest/manifest.ts";
export type { Options } from "./options.ts";
export { asupersync, asupersync as default } from "./plugin.ts";
