import type { t } from "../host/babel.ts";

export const STRUCTURED = "use structured";
export const NATIVE = "use no structured";

/** What the prologue of a function or a module says, with the nodes that say it. */
export interface Prologue {
  readonly structured: t.Directive | undefined;
  readonly native: t.Directive | undefined;
  /** `"use server"` or `"use cache"`: the function belongs to the server (L18). */
  readonly server: t.Directive | undefined;
}

const isServer = (text: string): boolean =>
  text === "use server" || text === "use cache" || text.startsWith("use cache:");

/** A directive's text as the source has it: `"use\x20structured"` is another one. */
export const textOf = (directive: t.Directive): string => directive.value.value;

function prologueNode(node: t.Program | t.Function): t.Program | t.BlockStatement | undefined {
  if (node.type === "Program") return node;
  return node.body?.type === "BlockStatement" ? node.body : undefined;
}

/** The directives of a function or a module; a function with an expression for a body has none. */
export function directivesOf(node: t.Program | t.Function): readonly t.Directive[] {
  return prologueNode(node)?.directives ?? [];
}

export function readPrologue(node: t.Program | t.Function): Prologue {
  const find = (is: (text: string) => boolean): t.Directive | undefined =>
    directivesOf(node).find((directive) => is(textOf(directive)));
  return {
    structured: find((text) => text === STRUCTURED),
    native: find((text) => text === NATIVE),
    server: find(isServer),
  };
}

/**
 * Takes `"use structured"` away, so that a second pass finds nothing to do (L4); its comments go to what follows it.
 */
export function removeDirective(node: t.Program | t.Function): void {
  const prologue = prologueNode(node);
  if (!prologue?.directives) return;
  const removed = prologue.directives.filter((directive) => textOf(directive) === STRUCTURED);
  if (removed.length === 0) return;
  prologue.directives = prologue.directives.filter((directive) => textOf(directive) !== STRUCTURED);
  const heir: t.Node | undefined = prologue.directives[0] ?? prologue.body[0];
  const comments = removed.flatMap((directive) => [
    ...(directive.leadingComments ?? []),
    ...(directive.trailingComments ?? []),
  ]);
  if (heir && comments.length > 0) heir.leadingComments = [...new Set([...comments, ...(heir.leadingComments ?? [])])];
}
