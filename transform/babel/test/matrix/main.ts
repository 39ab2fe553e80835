// `npm run matrix -- <number>…`: runs cases of the matrix, and shows their source and what it does.
import { CASES, caseOf, describeCase } from "./cases.ts";
import { emitModule } from "./emit.ts";
import { Matrix } from "./run.ts";

const numbers = process.argv.slice(2).map(Number);
if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number))) {
  console.error(`npm run matrix -- <number>…: cases by their number, 0 to ${CASES - 1} and beyond, with gaps`);
  process.exit(2);
}

using matrix = new Matrix();
for (const number of numbers) {
  const { program } = caseOf(number);
  console.log(`${describeCase(number)}\n\n${emitModule([program])}\n`);
  const [difference] = await matrix.differences([program], [number]);
  if (difference) {
    process.exitCode = 1;
    console.log(`native:\n  ${difference.native.join("\n  ")}\ncompiled:\n  ${difference.compiled.join("\n  ")}`);
  } else console.log("native and compiled do the same");
}
