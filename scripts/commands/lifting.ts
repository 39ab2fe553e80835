import { handOver } from "../lib/command.ts";
import { BUILD } from "../stages/build.ts";
import { runOrExit } from "../stages/stage.ts";

await runOrExit(BUILD);
await handOver("node", "transform/babel/scripts/lifting.ts", ...process.argv.slice(2));
