import type { Contender, Peer } from "./contenders.ts";
import type { HostName } from "./hosts/host.ts";
import { median } from "./stats.ts";

export type Unit = "µs" | "ms" | "bytes";

/** One line of the table; a peer that was not measured is `null`. */
export interface Row extends Readonly<Record<Peer, number | null>> {
  readonly case: string;
  readonly host: HostName;
  readonly unit: Unit;
  /** Only if it was asked for. */
  readonly floor?: number | null;
}

/** The figures of each contender, one for each round. */
export type Rounds = Record<Contender, number[]>;

export function emptyRounds(): Rounds {
  return { ours: [], native: [], effection: [], effect: [], floor: [] };
}

/** Medians over the rounds. */
export function toRow(name: string, host: HostName, unit: Unit, rounds: Rounds): Row {
  const figure = (contender: Contender) => (rounds[contender].length === 0 ? null : round(median(rounds[contender])));
  return {
    case: name,
    host,
    unit,
    ours: figure("ours"),
    native: figure("native"),
    effection: figure("effection"),
    effect: figure("effect"),
    ...(rounds.floor.length > 0 && { floor: figure("floor") }),
  };
}

/** To four significant digits: more would pretend to know. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
