import {
  FACT_ALL,
  FACT_KIND,
  FACT_OWNER,
  FACT_REQUESTED,
  KIND_OBLIGATION,
  KIND_OPERATION,
  KIND_SCOPE,
  KIND_SHIELD,
} from "@asupersync/browser-core";
import { infoOf } from "../driver/cancel/cancel.ts";
import type { Driver } from "../driver/driver.ts";
import { promoteBelow } from "../driver/frame/promote.ts";
import type { Task } from "../driver/task.ts";
import { KINDS, PHASES, REGION_PHASES } from "./names.ts";
import { placeIn } from "./place.ts";
import type { RegionNode } from "./types.ts";

type Growing = RegionNode & { readonly children: RegionNode[] };

const NOTHING: RegionNode = { id: "#0", kind: "scope", label: "runtime", phase: "open", children: [] };

/** What lives under the root of a driver, in order of birth. Who looks sees calls of which the kernel had not heard yet (U7). */
export function readTree(driver: Driver | undefined): RegionNode {
  if (!driver) return NOTHING;
  for (const task of [...driver.slots]) if (task) promoteBelow(task);
  const nodes = new Map<number, Growing>();
  const living = driver.slots.filter((task): task is Task => task !== undefined && lives(task));
  living.sort((a, b) => a.serial - b.serial);
  for (const task of living) nodes.set(task.slot, nodeOf(task));
  for (const task of living) {
    const owner = driver.kernel.fact(task.slot, task.serial, FACT_OWNER); // not `parent`: a combinator may have taken over
    const node = nodes.get(task.slot);
    if (node) nodes.get(owner)?.children.push(node);
  }
  return nodes.get(driver.root.slot) ?? NOTHING;
}

const lives = (task: Task): boolean =>
  task.state <= 0 && task.driver.kernel.fact(task.slot, task.serial, FACT_ALL) >= 0;

function nodeOf(task: Task): Growing {
  const { kernel } = task.driver;
  const facts = kernel.fact(task.slot, task.serial, FACT_ALL);
  const kind = kernel.fact(task.slot, task.serial, FACT_KIND);
  const site = placeIn(task.fn, facts >> 12);
  const requested = kernel.fact(task.slot, task.serial, FACT_REQUESTED) > 0;
  return {
    id: `#${task.serial}`,
    kind: KINDS[kind] ?? "task",
    label: task.label,
    phase: phaseOf(kind, facts),
    ...(site && { site }),
    ...(requested && { cancel: infoOf(task) }),
    children: [],
  };
}

/** How far it has come, in the words of what it is. */
function phaseOf(kind: number, facts: number): string {
  if (kind === KIND_OBLIGATION) return "reserved";
  const body = PHASES[facts & 15] ?? "";
  if (kind === KIND_OPERATION) return body === "suspended" ? "submitted" : body;
  return kind === KIND_SCOPE || kind === KIND_SHIELD ? (REGION_PHASES[(facts >> 4) & 15] ?? "") : body;
}
