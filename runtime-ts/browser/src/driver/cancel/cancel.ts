import {
  ACT_REQUEST,
  CANCEL_FAIL_FAST,
  CANCEL_PARENT,
  CANCEL_RACE_LOST,
  CANCEL_SHUTDOWN,
  CANCEL_TIMEOUT,
  CANCEL_USER,
  FACT_REQUESTED,
} from "@asupersync/browser-core";
import type { CancelInfo, CancelKind } from "../../api/outcome.ts";
import { act, factOf } from "../ask.ts";
import { siteOf } from "../descriptor.ts";
import { realm } from "../realm.ts";
import { extraOf, type Task } from "../task.ts";

/** By the kernel's numbers; the compiler checks that. */
const KINDS = [undefined, "user", "timeout", "race-lost", "fail-fast", "parent", "shutdown"] as const satisfies {
  readonly [CANCEL_USER]: "user";
  readonly [CANCEL_TIMEOUT]: "timeout";
  readonly [CANCEL_RACE_LOST]: "race-lost";
  readonly [CANCEL_FAIL_FAST]: "fail-fast";
  readonly [CANCEL_PARENT]: "parent";
  readonly [CANCEL_SHUTDOWN]: "shutdown";
};

const numberOf = (kind: CancelKind): number => KINDS.indexOf(kind);

/**
 * Asks a region and all below it to end (C1). Signals have fired when this returns; bodies are left later.
 * A request that is no stronger than the one before changes nothing.
 */
export function request(region: Task, kind: CancelKind, reason?: unknown): void {
  const { driver } = region;
  if (region.state > 0 || driver.closed) return;
  const number = numberOf(kind);
  const before = factOf(region, FACT_REQUESTED);
  if (before < number) {
    extraOf(region).request = record(region, kind, reason, before > 0 ? infoOf(region) : undefined);
  }
  driver.touch();
  act(region, ACT_REQUEST, number);
  driver.takeNotices();
  driver.lingers = true;
  driver.wake();
}

/** Notes why the kernel itself has asked a region to end. */
export function noteRequest(region: Task, kind: CancelKind, reason: string): void {
  extraOf(region).request = record(region, kind, reason, undefined);
}

function record(region: Task, kind: CancelKind, reason: unknown, cause: CancelInfo | undefined): CancelInfo {
  const by = realm.current?.body ? realm.current : undefined;
  const site = by && siteOf(by.fn, realm.site);
  return {
    ...infoFor(region, kind, messageOf(reason) ?? `${region.label} was asked to end`, cause),
    ...(reason !== undefined && { reason }),
    ...(by && { task: by.label }),
    ...(site && { site }),
  };
}

/** A request of which nobody knows more than this. */
export function infoFor(region: Task, kind: CancelKind, message: string, cause?: CancelInfo): CancelInfo {
  return { kind, message, region: region.label, at: region.driver.time(), ...(cause && { cause }) };
}

function messageOf(reason: unknown): string | undefined {
  if (reason instanceof Error) return reason.message;
  return reason === undefined || typeof reason === "object" ? undefined : String(reason);
}

/**
 * Why a task was cancelled, with the chain of causes (C2). Of a request that nobody made by hand it is made up when
 * somebody asks for the first time.
 */
export function infoOf(task: Task): CancelInfo {
  const own = task.extra?.request;
  const reason = reasonOf(task);
  if (own && numberOf(own.kind) >= reason) return own;
  const kind = KINDS[reason] ?? "parent";
  const asked = kind === "parent" ? above(task) : undefined;
  if (asked) return { ...infoFor(task, kind, asked.message, asked), at: asked.at };
  return (extraOf(task).request = infoFor(task, kind, `${task.label} was cancelled: ${kind}`, own));
}

/** The strongest request to a task: what the kernel says while it lives, and what was noted of it afterwards. */
function reasonOf(task: Task): number {
  const requested = factOf(task, FACT_REQUESTED);
  return requested > 0 ? requested : task.cause;
}

function above(task: Task): CancelInfo | undefined {
  for (let at = task.parent; at !== null; at = at.parent) {
    const reason = reasonOf(at);
    if (at.extra?.request || (reason !== 0 && reason !== CANCEL_PARENT)) return infoOf(at);
  }
  return undefined;
}
