import type { ProgramPath } from "../host/babel.ts";
import type { Structured } from "../plan/structured.ts";

/** A label as a name: `Store.load` is `Store_load`. */
const identifierOf = (label: string): string =>
  label
    .replace(/[^\p{ID_Continue}$]+/gu, "_")
    .replace(/^_+(?=.)/, "")
    .replace(/^(?=\d)/, "_");

/** Gives the generators that go to program level names that the file does not use: `load$`, `Store_load$`, `load$2`. */
export function nameGenerators({ scope }: ProgramPath, structured: readonly Structured[]): Map<Structured, string> {
  const taken = new Set<string>();
  const isFree = (name: string): boolean =>
    !taken.has(name) && !scope.hasBinding(name) && !scope.hasGlobal(name) && !scope.hasReference(name);
  const nameFor = ({ label }: Structured): string => {
    const base = `${identifierOf(label)}$`;
    let name = base;
    for (let count = 2; !isFree(name); count++) name = `${base}${count}`;
    taken.add(name);
    return name;
  };
  return new Map(
    structured.filter(({ placement }) => placement.kind === "lifted").map((each) => [each, nameFor(each)]),
  );
}
