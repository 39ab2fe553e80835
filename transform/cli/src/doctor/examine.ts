import { stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { explain } from "../explain/answer.ts";
import { isExpected } from "../failure.ts";
import { findUsage } from "./follow.ts";
import { type Installed, neededPackages } from "./packages.ts";
import { type Config, findConfigs } from "./places.ts";
import type { Usage } from "./usage.ts";

/** What was found out about one configuration. */
export interface Finding {
  readonly tool: string;
  /** Relative to where the doctor was called. */
  readonly config: string;
  /** Whether the plugin runs there; `undefined` for Babel's, where something else builds. */
  readonly runs: boolean | undefined;
  readonly usage: Usage;
  /** Where the plugin is used, if that is in a file which the configuration imports. */
  readonly by?: string;
  /** What is wrong with it, in a sentence. */
  readonly problem?: string;
  /** What to put into the configuration. */
  readonly paste?: string;
}

/** What was found out about the code that a folder or a file belongs to. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly packages: readonly Installed[];
  /** The file that was asked about. */
  readonly file?: { readonly name: string; readonly structured: number; readonly error?: string };
  readonly healthy: boolean;
}

/** Plugins that strip types or lower `async`, by the names under which people import them. */
const REMOVES = /babel|esbuild|sucrase|swc|typescript|^ts$/i;

function problemOf({ toolchain }: Config, usage: Usage): string | undefined {
  if (usage.kind === "absent") return "the plugin does not run";
  if (usage.kind === "imported") return "the plugin is imported, but not among the plugins";
  const earlier = toolchain.inOrder ? usage.before?.find((name) => REMOVES.test(name)) : undefined;
  return earlier && `the plugin stands after ${earlier}, which may have removed \`async\` or types: put it first`;
}

const shown = (path: string, cwd: string): string => relative(cwd, path).replaceAll("\\", "/");

async function examineConfig(config: Config, cwd: string): Promise<Finding> {
  const { path, toolchain } = config;
  const about = { tool: toolchain.name, config: shown(path, cwd) };
  try {
    const { usage, file } = await findUsage(path);
    const problem = problemOf(config, usage);
    if (problem === undefined) return { ...about, runs: true, usage, ...(file !== path && { by: shown(file, cwd) }) };
    return { ...about, runs: false, usage, problem, ...(usage.kind !== "used" && { paste: toolchain.paste }) };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { ...about, runs: false, usage: { kind: "absent" }, problem: `it cannot be read: ${error.message}` };
  }
}

/** Where another tool builds, Babel is only a part of it, and need not have the plugin. */
function relieved(finding: Finding, config: Config, configs: readonly Config[]): Finding {
  const { role } = config.toolchain;
  const isPart = configs.some(({ toolchain }) => toolchain.role === "build");
  const isNeeded = configs.some(({ toolchain }) => toolchain.through === finding.tool);
  if (role !== "babel" || finding.runs || isNeeded || !isPart) return finding;
  return { tool: finding.tool, config: finding.config, runs: undefined, usage: finding.usage };
}

/** A tool that has another one compile is as well off as that one. */
async function examineThrough(config: Config, findings: readonly Finding[], cwd: string): Promise<Finding> {
  const { path, toolchain } = config;
  const own = await examineConfig(config, cwd);
  if (own.runs) return own;
  const compiler = findings.find(({ tool }) => tool === toolchain.through);
  const about = { tool: toolchain.name, config: shown(path, cwd) };
  if (compiler?.runs) return { ...about, runs: true, usage: { kind: "used" } };
  const problem = `the plugin does not run: it compiles through ${toolchain.through}`;
  return { ...about, runs: false, usage: { kind: "absent" }, problem, ...(!compiler && { paste: toolchain.paste }) };
}

async function examineAll(configs: readonly Config[], cwd: string): Promise<Finding[]> {
  const direct = configs.filter(({ toolchain }) => toolchain.through === undefined);
  const examined = await Promise.all(direct.map((config) => examineConfig(config, cwd)));
  const findings = examined.map((finding, index) => relieved(finding, direct[index] as Config, configs));
  const others = configs.filter(({ toolchain }) => toolchain.through !== undefined);
  return [...findings, ...(await Promise.all(others.map((config) => examineThrough(config, findings, cwd))))];
}

async function examineFile(name: string, cwd: string): Promise<Report["file"]> {
  const [answer] = await explain(name, { cwd });
  const structured = answer?.functions.filter(({ became }) => became !== "native").length ?? 0;
  return { name, structured, ...(answer?.error !== undefined && { error: answer.error }) };
}

/**
 * Finds the configurations that build and run some code, and says of each whether the plugin runs (L19).
 *
 * @param target the path of a file or a folder, relative to `cwd`
 */
export async function examine(target: string | undefined, cwd: string): Promise<Report> {
  const path = resolve(cwd, target ?? ".");
  const isFile = !(await stat(path)).isDirectory();
  const folder = isFile ? dirname(path) : path;
  const configs = findConfigs(folder);
  const findings = await examineAll(configs, cwd);
  const packages = neededPackages(configs[0] ? dirname(configs[0].path) : folder);
  const file = isFile && target !== undefined ? await examineFile(target, cwd) : undefined;
  const healthy =
    findings.some(({ runs }) => runs) &&
    findings.every(({ runs }) => runs !== false) &&
    packages.every(({ version, isApart }) => version !== undefined && !isApart) &&
    file?.error === undefined;
  return { findings, packages, ...(file && { file }), healthy };
}
