/** `npm run bench`: builds the contenders, checks that they agree, runs the rounds, prints the table. */
import { writeFile } from "node:fs/promises";
import { bundle } from "./build.ts";
import { type NamedCase, readCases } from "./cases.ts";
import type { Contender } from "./contenders.ts";
import { type ChromiumHost, chromiumHost } from "./hosts/chromium.ts";
import { nodeHost } from "./hosts/node.ts";
import { measureInit } from "./init.ts";
import { type Options, readOptions, usage, wanted } from "./options.ts";
import { type Bundles, checkAgreement, runRounds } from "./rounds.ts";
import type { Row } from "./rows.ts";
import { buildApps, measureShare } from "./share.ts";
import { renderTable } from "./table.ts";
import { judge } from "./targets.ts";

const report = (line: string) => console.error(line);

async function main(options: Options): Promise<number> {
  const cases = (await readCases()).filter((item) => wanted(options, item.name));
  const bundles = await buildContenders(options.contenders);
  const rows: Row[] = [];
  if (options.hosts.includes("node-24")) rows.push(...(await measureNode(options, bundles, cases)));
  if (options.hosts.includes("chromium")) rows.push(...(await measureChromium(options, bundles, cases)));
  rows.sort((a, b) => a.case.localeCompare(b.case));
  console.log(`\n${renderTable(rows)}`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  const missed = rows.filter((row) => judge(row)?.met === false);
  if (missed.length > 0) report(`\n${missed.length} of the targets missed`);
  return options.gate && missed.length > 0 ? 1 : 0;
}

/** Imports the compiler only where it is measured. */
async function compiling({ gate }: Options): Promise<number> {
  const { measureCompiling, reaches, renderFigures } = await import("./compile/measure.ts");
  const figures = measureCompiling();
  console.log(`\n${renderFigures(figures)}`);
  return gate && figures.some((figure) => reaches(figure) === false) ? 1 : 0;
}

async function buildContenders(contenders: readonly Contender[]): Promise<Bundles> {
  const bundles = new Map<Contender, string>();
  for (const contender of contenders) {
    report(`building ${contender}`);
    bundles.set(
      contender,
      await bundle({ entry: `contenders/${contender}.ts`, name: contender, outDir: "dist/contenders" }),
    );
  }
  return bundles;
}

async function measureNode(options: Options, bundles: Bundles, cases: readonly NamedCase[]): Promise<Row[]> {
  const host = nodeHost();
  report(`node ${host.version}: comparing what the contenders compute`);
  await checkAgreement(host, bundles, cases);
  return runRounds(host, bundles, cases, options.rounds, report);
}

async function measureChromium(options: Options, bundles: Bundles, cases: readonly NamedCase[]): Promise<Row[]> {
  const host = await chromiumHost();
  try {
    report(`chromium ${host.version}: comparing what the contenders compute`);
    await checkAgreement(host, bundles, cases);
    const rows = await runRounds(host, bundles, cases, options.rounds, report);
    return [...rows, ...(await measureApps(options, host))];
  } finally {
    await host.close();
  }
}

async function measureApps(options: Options, host: ChromiumHost): Promise<Row[]> {
  const named = ["share", "import", "init"].filter((name) => wanted(options, name));
  if (named.length === 0) return [];
  const apps = await buildApps(options.contenders.filter((contender) => contender !== "floor"));
  const rows = [await measureShare(apps), ...(await measureInit(host, apps, options.rounds, report))];
  return rows.filter((row) => named.includes(row.case));
}

const options = asked();
if (options === undefined) console.log(usage);
else process.exitCode = await (options.compile ? compiling : main)(options);

function asked(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
