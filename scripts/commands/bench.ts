import { handOver } from "../lib/command.ts";
import { BUILD } from "../stages/build.ts";
import { runOrExit } from "../stages/stage.ts";

await runOrExit(BUILD);
await handOver("node", "bench/src/main.ts", ...process.argv.slice(2));
