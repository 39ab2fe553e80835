/**
 * What `@asupersync/browser` is in development builds and in Node: everything.
 *
 * @packageDocumentation
 */
import "./async-stack.ts";
import "./channels.ts";
import "./context.ts";
import "./io.ts";
import "./lab.ts";

export * from "./index.ts";
