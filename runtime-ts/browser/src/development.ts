/**
 * What `@asupersync/browser` is in development builds and in Node: everything.
 *
 * @packageDocumentation
 */
import "./lab.ts";

export * from "./index.ts";
