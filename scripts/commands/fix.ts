import { FIX } from "../stages/check.ts";
import { runOrExit } from "../stages/stage.ts";

await runOrExit(FIX);
