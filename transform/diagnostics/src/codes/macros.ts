import type { Group } from "../entry.ts";

/** Macros where nothing can resolve them: what the compiler says, and what the uncompiled import throws. */
export const macroCodes = {
  ASX1101: {
    title: "MacroNotCompiled",
    severity: "error",
    message: "the macro {name}() was not compiled",
    fix: 'Add the asupersync plugin to the build that makes this file (`npx asupersync doctor` finds it), and import the macro from "@asupersync/macros" where it is called.',
  },
  ASX2301: {
    title: "MacroOutside",
    severity: "error",
    message: "the macro `{name}` is called by no structured function",
    fix: 'Call it in an async function that says "use structured", or in a plain function nested in one.',
  },
  ASX2302: {
    title: "MacroAsValue",
    severity: "error",
    message: "the macro `{name}` is used as a value",
    fix: "Call it by its name where it is meant; a function to pass on is an arrow that calls it.",
  },
  ASX2303: {
    title: "MacroExported",
    severity: "error",
    message: "the macro `{name}` is exported again",
    fix: 'Import it from "@asupersync/macros" in each file that calls it: what comes from another file is not resolved.',
  },
  ASX2304: {
    title: "UnknownMacro",
    severity: "error",
    message: "there is no macro `{name}`{hint}",
    fix: "Correct the name; the types of `@asupersync/macros` list them all.",
  },
  ASX2305: {
    title: "MacroOnServer",
    severity: "error",
    message: "the macro `{name}` is called on a server, where functions stay native",
    fix: 'Move the function to a file that only the client imports, or compile the server as well: `server: "structured"`.',
  },
} as const satisfies Group;
