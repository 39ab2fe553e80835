/**
 * What `@asupersync/browser` is in development builds and in Node: everything.
 *
 * @packageDocumentation
 */
import "./trace.ts";

export * from "./index.ts";
