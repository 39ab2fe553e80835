import { parseArgs } from "node:util";
import { type Contender, contenders, peers } from "./contenders.ts";
import type { HostName } from "./hosts/host.ts";

export interface Options {
  /** Where to write the rows as JSON. */
  readonly json: string | undefined;
  readonly rounds: number;
  readonly hosts: readonly HostName[];
  readonly contenders: readonly Contender[];
  /** Names of cases, or the beginnings of names; none means all. */
  readonly cases: readonly string[];
  /** What compiling costs, instead of what running does. */
  readonly compile: boolean;
  /** A missed target fails. */
  readonly gate: boolean;
}

export const usage = `npm run bench -- [options]

  --json FILE          write the rows to FILE
  --rounds N           rounds in fresh processes (5)
  --quick              two rounds
  --hosts LIST         node-24, chromium (both)
  --contenders LIST    ours, native, effection, effect (all of these), floor
  --cases LIST         names of cases or beginnings of them: a,b,share (all)
  --compile            only what a build waits for: the compiler's time
  --gate               exit 1 if a target is missed
  --help`;

const hostNames: readonly HostName[] = ["node-24", "chromium"];

/** @returns undefined if help was asked for; throws for an option that it does not know */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "string" },
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
      hosts: { type: "string" },
      contenders: { type: "string" },
      cases: { type: "string" },
      compile: { type: "boolean", default: false },
      gate: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  return {
    json: values.json,
    rounds: values.rounds === undefined ? (values.quick ? 2 : 5) : count(values.rounds),
    hosts: choose("host", hostNames, values.hosts),
    contenders: values.contenders === undefined ? peers : choose("contender", contenders, values.contenders),
    cases: values.cases?.split(",") ?? [],
    compile: values.compile,
    gate: values.gate,
  };
}

/** Whether a case was asked for. */
export function wanted({ cases }: Pick<Options, "cases">, name: string): boolean {
  return cases.length === 0 || cases.some((prefix) => name.startsWith(prefix));
}

function count(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${text}: a whole number from 1`);
  return rounds;
}

function choose<T extends string>(what: string, all: readonly T[], list: string | undefined): readonly T[] {
  if (list === undefined) return all;
  return list.split(",").map((name) => {
    const found = all.find((known) => known === name);
    if (found === undefined) throw new Error(`unknown ${what} ${name}: one of ${all.join(", ")}`);
    return found;
  });
}
