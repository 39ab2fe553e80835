import { fileOf, parse } from "../arguments.ts";
import type { Command } from "../command.ts";
import { examine } from "../doctor/examine.ts";
import { show } from "../doctor/print.ts";
import { orTold } from "../failure.ts";

export const doctor: Command = {
  usage: "doctor [FILE] [--json]",
  summary: "finds the configurations that build and test the code here, or FILE, and says whether the plugin runs",
  async run(args, terminal) {
    const { values, positionals } = parse(args, { json: { type: "boolean", default: false } });
    const target = fileOf(positionals);
    const report = await orTold(terminal, () => examine(target, terminal.cwd));
    if (!report) return 1;
    terminal.out(values.json ? `${JSON.stringify(report, null, 2)}\n` : show(report));
    return report.healthy ? 0 : 1;
  },
};
