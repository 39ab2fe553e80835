import { BUILD } from "../stages/build.ts";
import { CHECK } from "../stages/check.ts";
import { runOrExit } from "../stages/stage.ts";

await runOrExit([...BUILD, ...CHECK]);
