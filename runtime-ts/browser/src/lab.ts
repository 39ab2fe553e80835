// What the types speak of, whatever `lib` a program names.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="es2022.error" preserve="true" />
/**
 * Deterministic mode and replay, for a bundle that would not have them: importing this is enough for the mode. Development
 * builds and Node have that anyway.
 *
 * @packageDocumentation
 */
import "./trace.ts";
import { parts } from "./driver/parts.ts";
import { demandMode, labOf, recordLab } from "./lab/mode.ts";
import { RecordedNetwork } from "./lab/network/recorded.ts";
import { Recorder } from "./lab/recorder.ts";

parts.lab = { demandMode, of: labOf, record: recordLab, network: () => new RecordedNetwork() };
parts.inputs = (capacity) => new Recorder(capacity);

export { type Artifact, archive } from "./lab/artifact.ts";
export type { Divergence } from "./lab/divergence.ts";
export type { Manifest } from "./lab/manifest.ts";
export { type Program, type Recording, type Replay, type ReplayOptions, record, replay } from "./lab/replay.ts";
export type { Lab, LabOptions } from "./lab/types.ts";
