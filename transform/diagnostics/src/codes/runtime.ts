import type { Group } from "../entry.ts";

/** What the runtime rejects a call, a task or a handle with. */
export const runtimeCodes = {
  ASX1001: {
    title: "NoScope",
    severity: "error",
    message: "{name}() was called outside any scope",
    fix: "Call it through `scope.run(...)`, from another structured function, or install a root scope with `installRootScope(scope)`.",
  },
  ASX1002: {
    title: "ScopeClosed",
    severity: "error",
    message: "the scope of {name} has closed",
    fix: "Keep the scope open for as long as the callback may be called, or tie the function to a scope that lives longer.",
  },
  ASX1003: {
    title: "NotCompiled",
    severity: "error",
    message: '{name} says "use structured" but was not compiled',
    fix: "Add the asupersync plugin to the build that loaded this file: the bundler's config, and the test runner's or Storybook's if it has its own.",
  },
  ASX1004: {
    title: "WasmRefused",
    severity: "error",
    message: "WebAssembly is refused here ({reason})",
    fix: "Allow it in the page's Content-Security-Policy: `script-src 'self' 'wasm-unsafe-eval'`.",
  },
  ASX1005: {
    title: "StaleHandle",
    severity: "error",
    message: "this is not a {kind} of this copy of @asupersync/browser",
    fix: "Drop the handle when its task or scope has ended, and use it only with the runtime that made it.",
  },
  ASX1006: {
    title: "WaitCycle",
    severity: "error",
    message: "this wait can never end: {ring}",
    fix: "Break the ring: let one of the tasks return without awaiting, or give the shared work an owner outside of both.",
  },
  ASX1007: {
    title: "Deadlock",
    severity: "error",
    message: "nothing is runnable and nothing is outstanding: {waits}",
    fix: "Settle what the named tasks wait for, or cancel them.",
  },
  ASX1008: {
    title: "RuntimeClosed",
    severity: "error",
    message: "the runtime has closed",
    fix: "Create scopes and start tasks before `runtime.close()`, or make a new runtime.",
  },
  ASX1009: {
    title: "InvalidOption",
    severity: "error",
    message: "{name} is {value}; give {expected}",
    fix: "Correct the option; its type tells what it takes.",
  },
  ASX1010: {
    title: "AbiMismatch",
    severity: "error",
    message: "{module} was compiled for surface {compiled}, this runtime has surface {runtime}",
    fix: "Install matching versions of `@asupersync/browser` and of the compiler plugin, and clear the bundler's cache.",
  },
  ASX1011: {
    title: "KernelFault",
    severity: "error",
    message: "the kernel refused {name}: {fault}",
    fix: "This is a bug in asupersync. Please report it with the trace.",
  },
  ASX1012: {
    title: "Cancelled",
    severity: "error",
    message: "cancelled ({kind}): {message}",
    fix: 'Nothing, as a rule: let it pass. To tell it from a failure, look for `error.name === "AbortError"`.',
  },
  ASX1013: {
    title: "Panicked",
    severity: "error",
    message: '{name} returned without settling "{label}"',
    fix: "Correct the contract that the message names; a panic is never an expected outcome.",
  },
  ASX1014: {
    title: "TimedOut",
    severity: "error",
    message: "timed out after {ms} ms",
    fix: "Catch it where the work can be done without, or give it more time. What took the time is in the trace.",
  },
  ASX1015: {
    title: "ObligationSettled",
    severity: "error",
    message: "{label} is settled: an obligation is committed or aborted once",
    fix: "Commit or abort it once. Its holder's end settles it, too: hand it to another task with `transfer` to keep it.",
  },
  ASX1020: {
    title: "PartMissing",
    severity: "error",
    message: 'import "@asupersync/browser/{part}", which is not in this bundle',
    fix: 'Import it where the runtime is made: `import "@asupersync/browser/{part}"`. The bundler plugin does so where it sees the need; development builds and Node have it without.',
  },
  ASX1021: {
    title: "NeverSettled",
    severity: "error",
    message: "time stands still, for these foreign operations have not settled in {ms} ms: {operations}",
    fix: "Let them settle, cancel who waits for them, declare them with `lab.external(operation)`, or let time pass by hand with `lab.advance(ms)`.",
  },
  ASX1022: {
    title: "NotReplayable",
    severity: "error",
    message: "this trace cannot be replayed: {why}",
    fix: "Record it again with the version that replays it, from the runtime's first event on, with a `trace.capacity` that has room for all of them, and keep the file as it was written.",
  },
  ASX1030: {
    title: "ChannelClosed",
    severity: "error",
    message: "{channel} has closed",
    fix: "Who sends: stop, nobody will receive it. Who receives: iterate with `for await`, which ends with the channel.",
  },
  ASX1031: {
    title: "SocketFailed",
    severity: "error",
    message: "{socket} could not be opened, or was cut off ({code})",
    fix: "Catch it and connect again, after a while. `error.close` has the code and the reason.",
  },
} as const satisfies Group;
