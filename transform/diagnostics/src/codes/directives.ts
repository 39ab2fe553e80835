import type { Group } from "../entry.ts";

/** What is wrong with a directive or an option: nothing has been lowered yet. */
export const directiveCodes = {
  ASX2001: {
    title: "NotAsync",
    severity: "error",
    message: '"use structured" stands in {name}, which is not async',
    fix: "Make the function `async`, or move the directive into the async functions inside it. If it is async in your source, another plugin removed that first: put asupersync before it.",
  },
  ASX2002: {
    title: "MisplacedDirective",
    severity: "error",
    message: '"{directive}" is not a directive here',
    fix: "Put it before the first statement of the function or the module, as a plain string.",
  },
  ASX2003: {
    title: "ConflictingDirectives",
    severity: "error",
    message: '"use structured" and "use no structured" stand in the same place',
    fix: "Keep one of them.",
  },
  ASX2004: {
    title: "ServerDirective",
    severity: "error",
    message: '"use structured" cannot go with "{other}"',
    fix: 'Server functions stay native: remove "use structured", or move the client\'s part into a function of its own.',
  },
  ASX2005: {
    title: "MisspelledDirective",
    severity: "warning",
    message: '"{found}" is no directive; did you mean "{meant}"?',
    fix: "Correct the spelling: a directive is compared byte for byte.",
  },
  ASX2006: {
    title: "InvalidPluginOption",
    severity: "error",
    message: "the plugin option `{option}` is {value}: {expected}",
    fix: "Correct the option in the build's configuration.",
  },
  ASX2007: {
    title: "AsyncRemoved",
    severity: "error",
    message: "the async functions of this file were removed before asupersync saw it: it calls `{helper}`",
    fix: "Put asupersync before what lowers `async`: first among the plugins, and before a TypeScript compiler with an older target.",
  },
} as const satisfies Group;
