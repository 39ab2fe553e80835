import type { Contender } from "./contenders.ts";
import type { HostName } from "./hosts/host.ts";
import { median } from "./stats.ts";

export type Unit = "µs" | "ms" | "bytes";

/** One line of the table; a contender that was not measured is `null`. */
export interface Row extends Readonly<Record<Contender, number | null>> {
  readonly case: string;
  readonly host: HostName;
  readonly unit: Unit;
}

/** The figures of each contender, one for each round. */
export type Rounds = Record<Contender, number[]>;

export function emptyRounds(): Rounds {
  return { ours: [], native: [], effection: [], effect: [] };
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
  };
}

/** To four significant digits: more would pretend to know. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
