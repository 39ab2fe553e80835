import { BUILD } from "../stages/build.ts";
import { runOrExit } from "../stages/stage.ts";

await runOrExit(BUILD);
