// Which tests prove which rule: `npm run rules` counts them, `npm run rules -- O5 C8` says where they are.
import { missing, proofs, RULES } from "../house/rules.ts";

const found = proofs();
const asked = process.argv.slice(2);

for (const rule of Object.keys(RULES)) {
  if (asked.length > 0 && !asked.includes(rule)) continue;
  const its = found.filter(({ rules }) => rules.includes(rule));
  const count = (side: string): string => String(its.filter((proof) => proof.side === side).length).padStart(4);
  const lacks = missing(rule, found).map((side) => ` (none in the ${side})`);
  console.log(`${rule.padEnd(4)}${count("kernel")} kernel${count("driver")} driver${lacks.join("")}`);
  if (asked.length > 0) for (const { where } of its) console.log(`    ${where}`);
}
