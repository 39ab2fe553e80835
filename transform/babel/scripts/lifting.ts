// How much of real code is lifted (L5): compiles, as mode "all" would, what the packages in node_modules ship as source.
//   npm run lifting [-- [--js] [--list] [package…]]
// Without --js only TypeScript is read, which is what people write. --list names each function that stays in place.
import { globSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Explanation, explainer } from "@asupersync/babel-plugin";
import { transformSync } from "@babel/core";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const { values, positionals } = parseArgs({
  options: { js: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
  allowPositionals: true,
});

/** The package that ships a file. */
const packageOf = (file: string): string => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;

function sources(): string[] {
  const kinds = values.js ? "{ts,tsx,mts,js,mjs,cjs,jsx}" : "{ts,tsx,mts}";
  return globSync(`node_modules/**/*.${kinds}`, { cwd: ROOT })
    .filter((file) => !/\.d\.[mc]?ts$|\.min\.|@asupersync|\/bench\/|\.(test|spec)\./.test(file))
    .filter((file) => positionals.length === 0 || positionals.includes(packageOf(file)))
    .sort();
}

function explain(file: string, text: string): Explanation | undefined {
  const typed = /\.[mc]?tsx?$/.test(file);
  try {
    const result = transformSync(text, {
      filename: `${ROOT}${file}`,
      cwd: ROOT,
      babelrc: false,
      configFile: false,
      browserslistConfigFile: false,
      code: false,
      parserOpts: {
        sourceType: file.endsWith(".cjs") ? "script" : "unambiguous",
        errorRecovery: true,
        plugins: [...(typed ? (["typescript"] as const) : []), ...(file.endsWith(".ts") ? [] : (["jsx"] as const))],
      },
      plugins: [[explainer, { mode: "all" }]],
    });
    return result?.metadata.asupersync as Explanation;
  } catch {
    return undefined; // Flow, or no JavaScript at all
  }
}

interface Count {
  all: number;
  lifted: number;
}

const packages = new Map<string, Count>();
const reasons = new Map<string, number>();
const total: Count = { all: 0, lifted: 0 };

function count(file: string, { functions }: Explanation): void {
  const own = packages.get(packageOf(file)) ?? { all: 0, lifted: 0 };
  packages.set(packageOf(file), own);
  for (const { placement, reason = "", line, column, name } of functions) {
    for (const each of [own, total]) {
      each.all++;
      if (placement === "lifted") each.lifted++;
    }
    if (placement === "lifted") continue;
    const kind = reason.replace(/`(?!eval`|arguments`)[^`]*`/g, "`…`");
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    if (values.list) console.log(`${file}:${line}:${column}  ${name}  ${reason}`);
  }
}

/** Larger files are bundles, which nobody wrote. */
const isSource = (file: string): boolean => {
  const found = statSync(`${ROOT}${file}`);
  return found.isFile() && found.size < 400_000;
};

for (const file of sources().filter(isSource)) {
  const text = readFileSync(`${ROOT}${file}`, "utf8");
  const explanation = /\basync\b/.test(text) ? explain(file, text) : undefined;
  if (explanation) count(file, explanation);
}

const percent = ({ lifted, all }: Count): string => `${((100 * lifted) / Math.max(1, all)).toFixed(1)} %`;

console.log("\nlifted, by package");
for (const [name, each] of [...packages].sort(([, a], [, b]) => b.all - a.all).slice(0, 20))
  if (each.all > 0) console.log(`${percent(each).padStart(9)}  ${String(each.all).padStart(6)}  ${name}`);
console.log("\nwhy the others stay in place");
for (const [reason, many] of [...reasons].sort(([, a], [, b]) => b - a))
  console.log(`${String(many).padStart(9)}  ${reason}`);
console.log(`\n${percent(total)} of ${total.all} async functions are lifted`);
