import { ACT_GIVE_BACK, ACT_LEASE } from "@asupersync/browser-core";
import { scopeClosed } from "../api/errors.ts";
import { act } from "../driver/ask.ts";
import type { Body } from "../driver/body.ts";
import { failed, start } from "../driver/call/start.ts";
import { noteRequest } from "../driver/cancel/cancel.ts";
import { type Fn, nameOf } from "../driver/descriptor.ts";
import { realm } from "../driver/realm.ts";
import type { Task } from "../driver/task.ts";
import type { Entries } from "./entries.ts";

/** A caller's task, which waits for the entry of its key. Where there is no caller, the owner is (O3, O9). */
export function ask(entries: Entries, ownerOf: () => Task, keyOf: () => unknown, args: unknown[]): Task {
  const caller = realm.current ?? realm.root;
  try {
    const owner = ownerOf();
    const fn = entries.fnIn(owner);
    if (owner.state !== 0 || owner.driver.closed) return failed(caller, fn, scopeClosed(fn.name));
    const entry = entries.entry(owner, keyOf(), args);
    if (!caller) return take(entries, owner, fn, entry);
    if (caller.driver === owner.driver) return take(entries, caller, fn, entry);
    return start(caller, fn, abroad, undefined, take(entries, owner, fn, entry));
  } catch (error) {
    return failed(caller, nameOf("shared"), error);
  }
}

function take({ endsIdle }: Entries, holder: Task, fn: Fn, entry: Task): Task {
  const counts = endsIdle && act(entry, ACT_LEASE) > 0;
  const lease = start(holder, fn, hold, undefined, entry, counts);
  if (lease.slot === 0 && counts) giveBack(entry); // refused
  return lease;
}

function* hold(entry: Task, counts: boolean): Body {
  realm.site = 0;
  try {
    return yield entry;
  } finally {
    if (counts) giveBack(entry);
  }
}

/** The kernel counts, and asks the entry to end if this was the last one. */
function giveBack(entry: Task): void {
  const { driver, slot, serial } = entry;
  if (driver.kernel.act(slot, serial, ACT_GIVE_BACK, 0) !== 0) return;
  noteRequest(entry, "user", `nobody waits for ${entry.label} any more`);
  driver.takeNotices();
  driver.wake();
}

/** The caller is of another runtime, and cannot cancel what it waits for but by hand. */
function* abroad(lease: Task): Body {
  realm.site = 0;
  try {
    return yield lease;
  } finally {
    lease.cancel("its caller has gone");
  }
}
