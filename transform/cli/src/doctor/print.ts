import type { Finding, Report } from "./examine.ts";
import { TOOLCHAINS } from "./toolchains.ts";

const ORDINALS = ["first", "second", "third"];

/** `runs, second of 3 plugins`. */
function verdict({ runs, usage, problem, by }: Finding): string {
  if (problem !== undefined) return problem;
  if (by !== undefined) return `the plugin runs, by ${by}`;
  if (runs === undefined) return "need not have it: another tool builds";
  const { position, of } = usage;
  if (position === undefined || of === undefined) return "the plugin runs";
  return of === 1 ? "the plugin runs" : `the plugin runs, ${ORDINALS[position - 1] ?? `number ${position}`} of ${of}`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "    ");

const sign = (good: boolean | undefined): string => (good === false ? "✗" : good ? "✓" : "·");

function showFinding(finding: Finding): string {
  const line = `${sign(finding.runs)} ${finding.config} (${finding.tool}): ${verdict(finding)}\n`;
  return finding.paste === undefined ? line : `${line}  Put into it:\n\n${indented(finding.paste)}\n\n`;
}

function showPackages({ packages }: Report): string {
  const missing = packages.filter(({ version }) => version === undefined).map(({ name }) => name);
  const there = packages.filter(({ version }) => version !== undefined);
  const lines = there.map(({ name, version, isApart }) =>
    isApart
      ? `✗ ${name} ${version}: another version than that of the runtime; raise them together\n`
      : `✓ ${name} ${version}\n`,
  );
  if (missing.length > 0) lines.push(`✗ not installed: run \`npm install ${missing.join(" ")}\`\n`);
  return lines.join("");
}

function showFile({ file }: Report): string {
  if (!file) return "";
  if (file.error !== undefined) return `✗ ${file.name} cannot be compiled:\n\n${indented(file.error)}\n\n`;
  const { name, structured } = file;
  return `${sign(structured > 0 || undefined)} ${name}: ${structured} structured function${structured === 1 ? "" : "s"}\n`;
}

/** What was found, as people read it: a line each, and what to paste where something is missing. */
export function show(report: Report): string {
  const [vite] = TOOLCHAINS;
  const nothing = `✗ no build configuration was found. With Vite, write vite.config.ts:\n\n${indented(vite?.paste ?? "")}\n\n`;
  const findings = report.findings.length > 0 ? report.findings.map(showFinding).join("") : nothing;
  return `${findings}${showPackages(report)}${showFile(report)}`;
}
