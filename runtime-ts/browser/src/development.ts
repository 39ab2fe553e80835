/**
 * What `@asupersync/browser` is in development builds and in Node: everything.
 *
 * @packageDocumentation
 */
import "./channels.ts";
import "./io.ts";
import "./lab.ts";

export * from "./index.ts";
