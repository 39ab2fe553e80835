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
import "./stuck.ts";
import { details } from "./driver/details/details.ts";
import { parts } from "./driver/parts.ts";
import { notices } from "./driver/report/notices.ts";

parts.details = details;
parts.notices = notices;

export * from "./index.ts";
