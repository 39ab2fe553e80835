import type { FunctionPath, t } from "../host/babel.ts";
import { enclosingFunction } from "../host/paths.ts";
import type { Reporter } from "../host/report.ts";
import type { Tree } from "../host/tree.ts";
import { labelOf } from "../mark/label.ts";
import type { Marks, Origin } from "../mark/mark.ts";
import { reactFunction } from "./components.ts";
import type { PlanContext } from "./context.ts";
import { readInside } from "./inside.ts";
import { readLayer } from "./layer.ts";
import { mapsArguments, needsStrictDirective, place } from "./placement.ts";
import { isPlain } from "./plain.ts";
import { type Candidate, reportEval, reportJumps, whyRefused } from "./refuse.ts";
import { numberSites } from "./sites.ts";
import { isStrict } from "./strict.ts";
import type { Structured } from "./structured.ts";

/** An async function that stays native, and why: for `explain`. */
export interface Native {
  readonly path: FunctionPath;
  readonly reason: string;
}

export interface Plan {
  /** In source order, outer ones first. */
  readonly structured: readonly Structured[];
  readonly native: readonly Native[];
  readonly tree: Tree;
}

function readCandidate(path: FunctionPath, origin: Origin, { tree }: PlanContext): Candidate {
  return { path, origin, label: labelOf(path), layer: readLayer(path, tree), inside: readInside(path, tree) };
}

/** Splits the async functions of a file into those to be lowered and those that stay native. */
function sift(marks: Marks, cx: PlanContext): { candidates: Candidate[]; native: Native[] } {
  const candidates: Candidate[] = [];
  const native: Native[] = [];
  for (const { path, decision } of marks.values()) {
    if (!path.node.async) continue;
    if ("native" in decision) {
      native.push({ path, reason: decision.native });
      continue;
    }
    const candidate = readCandidate(path, decision.origin, cx);
    const refusal = whyRefused(candidate, cx.reporter);
    if (refusal === undefined) candidates.push(candidate);
    else native.push({ path, reason: refusal });
  }
  return { candidates, native };
}

/** The structured function in whose call `path` is made, through functions that are not structured. */
function makerOf(
  path: FunctionPath,
  planned: ReadonlyMap<t.Function, Structured>,
): [maker: Structured | undefined, inParams: boolean] {
  let made = path;
  for (let around = enclosingFunction(made); around; around = enclosingFunction(made)) {
    const maker = planned.get(around.node);
    const part = made.find((at) => at.parentPath?.node === around?.node);
    if (maker) return [maker, part?.listKey === "params"];
    made = around;
  }
  return [undefined, false];
}

function planFunction(
  { path, origin, label, layer, inside }: Candidate,
  cx: PlanContext,
  planned: ReadonlyMap<t.Function, Structured>,
): Structured {
  const [maker, madeInParams] = makerOf(path, planned);
  const placement = place(path, cx, inside);
  return {
    path,
    origin,
    index: planned.size,
    label,
    maker,
    madeInParams,
    sites: numberSites(layer, cx.tree),
    cleanups: new Set(layer.cleanups),
    resources: new Set(layer.usings.flatMap(({ declarations }) => declarations.map(({ id }) => id))),
    placement,
    needsStrict: needsStrictDirective(path, cx.program, placement),
    mapsArguments: mapsArguments(path, cx.program, inside),
    isStrict: isStrict(path, cx.program),
    isGenerator: path.node.generator === true,
    isPlain: isPlain(path, layer),
    component: reactFunction(path),
  };
}

/** Decides for every async function of a file whether and how it is lowered; reports what cannot be (L17). */
export function plan(tree: Tree, marks: Marks, reporter: Reporter): Plan {
  const cx: PlanContext = { program: tree.program, tree, reporter };
  const { candidates, native } = sift(marks, cx);
  const planned = new Map<t.Function, Structured>();
  for (const candidate of candidates) {
    reportJumps(candidate, cx);
    reportEval(candidate, reporter);
    planned.set(candidate.path.node, planFunction(candidate, cx, planned));
  }
  return { structured: [...planned.values()], native, tree };
}
