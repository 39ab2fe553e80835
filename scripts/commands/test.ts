import { BUILD } from "../stages/build.ts";
import { CHECK } from "../stages/check.ts";
import { runStages } from "../stages/stage.ts";
import { TESTS } from "../stages/tests.ts";

const { ok, counts } = await runStages([...BUILD, ...CHECK, ...TESTS]);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(ok ? 0 : 1);
