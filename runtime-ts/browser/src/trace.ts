/**
 * The trace, for a bundle that would not have it: importing this is enough. Development builds and Node have it anyway.
 *
 * @packageDocumentation
 */
import { bytes } from "@asupersync/browser-core/bytes";
import { Names } from "./driver/names.ts";
import { parts } from "./driver/parts.ts";
import { traceOf } from "./trace/api.ts";

parts.kernel = bytes;
parts.names = (capacity) => new Names(capacity);
parts.trace = traceOf;

export type { RegionKind, RegionNode, TraceApi, TraceEvent } from "./trace/types.ts";
