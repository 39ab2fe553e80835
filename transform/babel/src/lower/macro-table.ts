/** Where macros are imported from. */
export const MACROS_PACKAGE = "@asupersync/macros";

/** What a macro takes: its arguments as they are, or a birth mark before them, as the combinators do (C8). */
type Form = "plain" | "marked";

/**
 * The macros (L14), by the name under which the package exports them, which is that of the runtime's function as well.
 * To add one, add a line here, its type to the package and its function to the runtime's surface.
 */
export const MACROS = {
  spawn: "plain",
  background: "plain",
  bind: "plain",
  race: "marked",
  all: "marked",
  any: "marked",
  allSettled: "marked",
  timeout: "plain",
  mask: "plain",
  defer: "plain",
  checkpoint: "plain",
  sleep: "plain",
  signal: "plain",
  cancelScope: "plain",
  obligation: "plain",
  budget: "plain",
} as const satisfies Record<string, Form>;

export type MacroName = keyof typeof MACROS;

export const isMacro = (name: string): name is MacroName => Object.hasOwn(MACROS, name);
