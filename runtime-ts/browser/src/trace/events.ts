import {
  EVENT_ADMITTED,
  EVENT_CLOSED,
  EVENT_DECIDED,
  EVENT_ENDED,
  EVENT_MOVED,
  EVENT_PARK,
  EVENT_REQUEST,
  EVENT_RESERVED,
  EVENT_RESUME,
  EVENT_SPAWN,
  EVENT_STUCK,
  VERB_THROW,
} from "@asupersync/browser-core";
import type { Fn } from "../driver/descriptor.ts";
import type { Driver } from "../driver/driver.ts";
import type { Names } from "../driver/host/names.ts";
import { CANCELS, KINDS, OUTCOMES } from "./names.ts";
import { placeIn } from "./place.ts";
import { type Raw, recordsOf } from "./records.ts";
import type { TraceEvent } from "./types.ts";

export const EVENTS: readonly TraceEvent["kind"][] = [
  "spawn",
  "park",
  "resume",
  "request",
  "leave",
  "ended",
  "closed",
  "abort",
  "unheard",
  "late",
  "moved",
  "decided",
  "reserved",
  "committed",
  "aborted",
  "leaked",
  "admitted",
  "submitted",
  "draining",
  "joined",
  "stuck",
  "waits",
];

/** The trace of a driver's kernel, decoded. */
export const readEvents = (driver: Driver): TraceEvent[] => [...recordsOf(driver.kernel)].map(decoderOf(driver));

/** Decodes a driver's records, which it must be given in order. */
export function decoderOf({ recording }: Driver): (raw: Raw) => TraceEvent {
  const born = new Map<number, Fn | undefined>();
  return (raw) => decode(raw, born, recording?.names);
}

function decode(raw: Raw, born: Map<number, Fn | undefined>, names: Names | undefined): TraceEvent {
  if (raw.event === EVENT_SPAWN || raw.event === EVENT_RESERVED) born.set(raw.serial, names?.at(raw.note));
  const fn = born.get(raw.serial);
  return {
    seq: raw.seq,
    at: raw.at,
    kind: EVENTS[raw.event - 1] as TraceEvent["kind"],
    id: `#${raw.serial}`,
    label: fn?.name ?? "?",
    ...(fn && more(raw, fn)),
  };
}

function more(raw: Raw, fn: Fn): Partial<TraceEvent> {
  const other = raw.other > 0 ? { other: `#${raw.other}` } : undefined;
  const site = placeIn(fn, raw.event === EVENT_PARK || raw.event === EVENT_STUCK ? raw.note : 0);
  if (raw.event === EVENT_SPAWN) {
    const kind = KINDS[raw.detail];
    return { ...(kind && { born: kind }), ...(raw.other > 0 && { parent: `#${raw.other}` }), ...(site && { site }) };
  }
  if (raw.event === EVENT_PARK || raw.event === EVENT_STUCK) return { ...other, ...(site && { site }) };
  if (raw.event === EVENT_REQUEST) return { ...other, detail: CANCELS[raw.detail] ?? "" };
  if (raw.event === EVENT_RESUME) return { detail: raw.detail === VERB_THROW ? "throw" : "next" };
  if (raw.event === EVENT_ENDED || raw.event === EVENT_CLOSED) return { detail: OUTCOMES[raw.detail] ?? "" };
  if (raw.event === EVENT_MOVED || raw.event === EVENT_RESERVED) return { ...other };
  if (raw.event === EVENT_ADMITTED) return raw.other > 0 ? { detail: `input ${raw.other}` } : {};
  if (raw.event === EVENT_DECIDED) return { detail: `input ${raw.other}` };
  return {};
}
