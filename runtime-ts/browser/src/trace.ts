// What the types speak of, whatever `lib` a program names.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="es2022.error" preserve="true" />
/**
 * The trace, for a bundle that would not have it: importing this is enough. Development builds and Node have it anyway.
 *
 * @packageDocumentation
 */
import { parts } from "./driver/parts.ts";
import { traceOf } from "./trace/api.ts";
import { RecordedDriver } from "./trace/driver.ts";
import { recordingOf } from "./trace/record.ts";

parts.Driver = RecordedDriver;
parts.trace = { of: traceOf, record: (options) => recordingOf(options, null) };

export type { RegionKind, RegionNode, TraceApi, TraceEvent } from "./trace/types.ts";
