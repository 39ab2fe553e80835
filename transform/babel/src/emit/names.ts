import { type ProgramPath, t } from "../host/babel.ts";
import { isHosted, isLifted } from "../plan/placement.ts";
import type { Structured } from "../plan/structured.ts";

/** A label as a name: `Store.load` is `Store_load`. */
const identifierOf = (label: string): string =>
  label
    .replace(/[^\p{ID_Continue}$]+/gu, "_")
    .replace(/^_+(?=.)/, "")
    .replace(/^(?=[^\p{ID_Start}$_])/u, "_");

/** The private names of a file: nobody declares one of them again, for it might be meant in there. */
function privateNames({ node }: ProgramPath): Set<string> {
  const names = new Set<string>();
  t.traverseFast(node, (at) => void (t.isPrivateName(at) && names.add(at.id.name)));
  return names;
}

/**
 * Gives the bodies that go to program level, or into a class, names that the file does not use: `load$`,
 * `Store_load$`, `load$2`.
 */
export function nameBodies(program: ProgramPath, structured: readonly Structured[]): Map<Structured, string> {
  const { scope } = program;
  const taken = structured.some(({ placement }) => isHosted(placement)) ? privateNames(program) : new Set<string>();
  // No global of the language ends as these names do: a look through the list of them all would find nothing.
  const isFree = (name: string): boolean =>
    !taken.has(name) &&
    !scope.hasBinding(name, { noGlobals: true }) &&
    !scope.hasGlobal(name) &&
    !scope.hasReference(name);
  const nameFor = ({ label }: Structured): string => {
    const base = `${identifierOf(label)}$`;
    let name = base;
    for (let count = 2; !isFree(name); count++) name = `${base}${count}`;
    taken.add(name);
    return name;
  };
  return new Map(structured.filter(({ placement }) => isLifted(placement)).map((each) => [each, nameFor(each)]));
}
