/**
 * Who may import whom, among the npm packages. Compilers and runtimes never import each other: they meet in the surface
 * that compiled code imports, and in the table of diagnostics. Hosts sit on the compilers' side.
 */
export const NPM_WALLS: Readonly<Record<string, readonly string[]>> = {
  // The runtime's side.
  "@asupersync/browser-core": [],
  "@asupersync/browser": ["@asupersync/browser-core"],
  "@asupersync/react": ["@asupersync/browser"],
  "@asupersync/macros": ["@asupersync/browser"],
  // The compiler's side.
  "@asupersync/diagnostics": [],
  "@asupersync/babel-plugin": ["@asupersync/diagnostics"],
  // Hosts.
  "@asupersync/unplugin": ["@asupersync/babel-plugin", "@asupersync/diagnostics"],
  asupersync: ["@asupersync/babel-plugin", "@asupersync/diagnostics", "@asupersync/unplugin"],
};

/** Packages that a page loads: what they depend on, every user of the page pays for. Peers are the page's own. */
export const WITHOUT_DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  "@asupersync/browser-core": [],
  "@asupersync/browser": ["@asupersync/browser-core"],
  "@asupersync/react": ["@asupersync/browser", "react"],
  "@asupersync/macros": ["@asupersync/browser"],
};

/**
 * Who may depend on whom, among the crates; of what others wrote, the kernel depends on nothing. What only a crate's
 * tests use is not asked for: the kernel's laws run programs in the lab, which runs them on the kernel.
 */
export const CRATE_WALLS: Readonly<Record<string, readonly string[]>> = {
  "asupersync-core": [],
  "asupersync-native": ["asupersync-core"],
  "asupersync-wasm-core": ["asupersync-core"],
  "asupersync-wasm-bindings": ["asupersync-wasm-core"],
  asupersync: ["asupersync-core", "asupersync-native", "asupersync-wasm-core"],
  "asupersync-xtask": ["asupersync-wasm-core"],
};
