import { type NamedCase, programKey, smokePlan, timedPlan } from "./cases.ts";
import type { Contender } from "./contenders.ts";
import type { Host, Session } from "./hosts/host.ts";
import { emptyRounds, type Rounds, type Row, toRow } from "./rows.ts";
import { median } from "./stats.ts";

/** The bundles of the contenders, by absolute path. */
export type Bundles = ReadonlyMap<Contender, string>;

/** Throws unless every contender computes and cleans up, in this host, what each case expects. */
export async function checkAgreement(host: Host, bundles: Bundles, cases: readonly NamedCase[]): Promise<void> {
  for (const [contender, bundle] of bundles) {
    await withSession(host, bundle, async (session) => {
      for (const item of cases) await session.sample(programKey(item.name, contender), smokePlan(item));
    });
  }
}

/**
 * Runs the rounds, contenders interleaved: each in a fresh process in each round, and each round in another order,
 * so that neither a warm machine nor a busy minute favours one of them.
 */
export async function runRounds(
  host: Host,
  bundles: Bundles,
  cases: readonly NamedCase[],
  rounds: number,
  report: (line: string) => void,
): Promise<Row[]> {
  const results = new Map<string, Rounds>(cases.map((item) => [item.name, emptyRounds()]));
  for (let round = 0; round < rounds; round++) {
    for (const [contender, bundle] of rotate([...bundles], round)) {
      report(`${host.name}  round ${round + 1} of ${rounds}  ${contender}`);
      for (const [name, figure] of await measure(host, bundle, contender, cases))
        results.get(name)?.[contender].push(figure);
    }
  }
  return cases.map((item) => toRow(item.name, host.name, unitOf(item), results.get(item.name) ?? emptyRounds()));
}

/** One contender, one round: the timed cases in one process, each weighed case in another, whose heap is fresh. */
async function measure(
  host: Host,
  bundle: string,
  contender: Contender,
  cases: readonly NamedCase[],
): Promise<[string, number][]> {
  const figures: [string, number][] = [];
  const timed = cases.filter((item) => item.measures === "time");
  if (timed.length > 0) {
    await withSession(host, bundle, async (session) => {
      for (const item of timed)
        figures.push([item.name, median(await session.sample(programKey(item.name, contender), timedPlan(item)))]);
    });
  }
  for (const item of cases.filter((item) => item.measures === "memory")) {
    await withSession(host, bundle, async (session) => {
      figures.push([item.name, (await session.weigh(programKey(item.name, contender), item.size)) / item.size]);
    });
  }
  return figures;
}

async function withSession(host: Host, bundle: string, use: (session: Session) => Promise<void>): Promise<void> {
  const session = await host.open(bundle);
  try {
    await use(session);
  } finally {
    await session.close();
  }
}

function rotate<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function unitOf({ measures }: NamedCase) {
  return measures === "time" ? "µs" : "bytes";
}
