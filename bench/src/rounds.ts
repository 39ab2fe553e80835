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
 * Runs the rounds, contenders interleaved: each case of each in a fresh process in each round, and each round in another
 * order, so that neither a warm machine nor a busy minute favours one of them.
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

/**
 * One contender, one round: each case in a process of its own. In a process where others have run before, a figure would be
 * theirs as well, by the heap and by what the engine has learnt, and another one when fewer cases are asked for.
 */
async function measure(
  host: Host,
  bundle: string,
  contender: Contender,
  cases: readonly NamedCase[],
): Promise<[string, number][]> {
  const figures: [string, number][] = [];
  for (const item of cases) {
    const key = programKey(item.name, contender);
    await withSession(host, bundle, async (session) => {
      const figure =
        item.measures === "time"
          ? median(await session.sample(key, timedPlan(item)))
          : (await session.weigh(key, item.size)) / item.size;
      figures.push([item.name, figure]);
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
