import { type NodePath, t } from "../host/babel.ts";
import { originalOf } from "../lower/block-function.ts";
import type { Body } from "../lower/body.ts";
import type { FileContext } from "../lower/lowering.ts";
import { isLifted } from "../plan/placement.ts";
import type { Structured } from "../plan/structured.ts";

/** The statement of the program that a function is in, or the element of the class that its body goes into. */
function anchorOf({ path, placement }: Structured): t.Node | undefined {
  const host = isLifted(placement) ? placement.host?.node.body : undefined;
  const isAround = (at: NodePath | null): boolean => (host ? at?.node === host : at?.isProgram() === true);
  return path.find((at) => isAround(at.parentPath))?.node;
}

/** Bodies that leave their shells, each to stand after the statement or class element that its function is in. */
export class Lifted {
  readonly #after = new Map<t.Node, Body[]>();
  readonly #classes = new Set<t.ClassBody>();

  /** Functions come innermost first; their bodies are to stand in source order. */
  add(structured: Structured, body: Body): void {
    const anchor = anchorOf(structured);
    if (!anchor) throw new TypeError("a lifted function lies in no statement of the program");
    this.#after.set(anchor, [body, ...(this.#after.get(anchor) ?? [])]);
    const { placement } = structured;
    if (isLifted(placement) && placement.host) this.#classes.add(placement.host.node.body);
  }

  /** A list of statements, or of class elements, with the bodies that come out of them. */
  spread<T extends t.Node>(list: readonly T[]): T[] {
    for (const [index, node] of list.entries()) giveComments(node, list[index + 1]);
    return list.flatMap((node) => [node, ...((this.#after.get(originalOf(node)) ?? []) as t.Node[] as T[])]);
  }

  /** Puts the private ones into their classes. */
  intoClasses(): void {
    for (const body of this.#classes) body.body = this.spread(body.body);
  }
}

/**
 * A comment between two nodes hangs on both of them, and is printed with the first: what comes in between would part it
 * from its own.
 */
function giveComments(before: t.Node, after: t.Node | undefined): void {
  if (!before.trailingComments || !after?.leadingComments) return;
  const kept = new Set(after.leadingComments);
  before.trailingComments = before.trailingComments.filter((comment) => !kept.has(comment));
}

/**
 * Puts everything where it goes: the import and the record first, each body after the statement that it came from.
 */
export function assemble(
  { program, surface, record }: FileContext,
  structured: readonly Structured[],
  lifted: Lifted,
): void {
  lifted.intoClasses();
  const statements = lifted.spread(program.node.body);
  const declarations = record.declarations(structured);
  const imports = statements.findLastIndex((statement) => t.isImportDeclaration(statement)) + 1;
  program.node.body = [
    surface.declaration(),
    ...statements.slice(0, imports),
    ...declarations,
    ...statements.slice(imports),
  ];
}
