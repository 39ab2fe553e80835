import type { HostName } from "./hosts/host.ts";
import type { Row } from "./rows.ts";

interface Target {
  /** `ratio`: ours to native of the same run; `value`: ours, in the row's unit. */
  readonly of: "ratio" | "value";
  readonly atMost: Partial<Record<HostName, number>>;
}

/** What we must reach, by case. Everything else about a target is derived from here. */
const targets: Readonly<Record<string, Target>> = {
  "a-chain": { of: "ratio", atMost: { chromium: 0.8, "node-24": 1.6 } },
  "b-await": { of: "ratio", atMost: { chromium: 2, "node-24": 2.8 } },
  "c-spawn": { of: "ratio", atMost: { chromium: 2.5, "node-24": 3 } },
  "d-race": { of: "ratio", atMost: { chromium: 0.3, "node-24": 0.4 } },
  "e-cancel": { of: "ratio", atMost: { chromium: 0.2, "node-24": 0.35 } },
  "f-memory": { of: "value", atMost: { chromium: 600, "node-24": 600 } },
  "g-call": { of: "ratio", atMost: { chromium: 1.5, "node-24": 1.5 } },
  share: { of: "value", atMost: { chromium: 16_000 } },
  init: { of: "value", atMost: { chromium: 2 } },
};

export interface Verdict {
  readonly of: Target["of"];
  readonly atMost: number;
  readonly met: boolean;
}

/** Whether a row reaches its target; undefined where there is none, or ours was not measured. */
export function judge(row: Row): Verdict | undefined {
  const target = targets[row.case];
  const atMost = target?.atMost[row.host];
  if (target === undefined || atMost === undefined || row.ours === null) return undefined;
  const reached = target.of === "value" ? row.ours : row.native === null ? Number.NaN : row.ours / row.native;
  return { of: target.of, atMost, met: reached <= atMost };
}
