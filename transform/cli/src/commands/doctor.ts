import { parseArgs } from "node:util";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { examine, type Report } from "../doctor/examine.ts";
import { show } from "../doctor/print.ts";
import { isExpected } from "../failure.ts";

function requestOf(args: readonly string[]): { target: string | undefined; json: boolean } {
  const options = { json: { type: "boolean", default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 1) throw new Error(`one file at a time, not ${positionals.length}`);
    return { target: positionals[0], json: values.json };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function examined(target: string | undefined, { cwd, err }: Terminal): Promise<Report | undefined> {
  try {
    return await examine(target, cwd);
  } catch (error) {
    if (!isExpected(error)) throw error;
    err(`${error.message}\n`);
    return undefined;
  }
}

export const doctor: Command = {
  usage: "doctor [FILE] [--json]",
  summary: "finds the configurations that build and test the code here, or FILE, and says whether the plugin runs",
  async run(args, terminal) {
    const { target, json } = requestOf(args);
    const report = await examined(target, terminal);
    if (!report) return 1;
    terminal.out(json ? `${JSON.stringify(report, null, 2)}\n` : show(report));
    return report.healthy ? 0 : 1;
  },
};
