import type { SamplePlan } from "../sample.ts";

export type HostName = "node-24" | "chromium";

/** One fresh process with one contender's bundle in it. */
export interface Session {
  /** Microseconds a call, one number for each sample. `key` names the program in the bundle. */
  sample(key: string, plan: SamplePlan): Promise<number[]>;
  /** Bytes that the preparation of `key` at `size` keeps alive: JavaScript, the host's own objects, buffers and wasm memory. */
  weigh(key: string, size: number): Promise<number>;
  close(): Promise<void>;
}

export interface Host {
  readonly name: HostName;
  /** What runs: the version, for the header of the table. */
  readonly version: string;
  /** @param bundle absolute path of a contender's bundle */
  open(bundle: string): Promise<Session>;
  close(): Promise<void>;
}

/** Held and let go before anything is weighed, so that what a library makes once is not counted by the task. */
export const PRIMER = 2000;
