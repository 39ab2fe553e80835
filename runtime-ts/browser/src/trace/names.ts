import type { CancelKind, Outcome } from "../api/outcome.ts";
import type { RegionKind } from "./types.ts";

// The kernel's numbers as words, by index; a test compares them with the kernel's table.
export const KINDS: readonly (RegionKind | undefined)[] = [
  undefined,
  "scope",
  "task",
  "shield",
  "operation",
  "timer",
  "combinator",
  "obligation",
  "finalizer",
];
export const CANCELS: readonly (CancelKind | undefined)[] = [
  undefined,
  "user",
  "timeout",
  "race-lost",
  "fail-fast",
  "parent",
  "shutdown",
];
export const OUTCOMES: readonly (Outcome<unknown>["kind"] | undefined)[] = [
  undefined,
  "ok",
  "cancelled",
  "err",
  "panicked",
];
export const PHASES = [
  "completed",
  "created",
  "running",
  "suspended",
  "cancel-requested",
  "draining",
  "finalizing",
] as const;
export const REGION_PHASES = ["closed", "open", "closing", "draining", "finalizing"] as const;
