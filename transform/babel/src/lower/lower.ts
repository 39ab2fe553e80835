import type { FunctionPath, t } from "../host/babel.ts";
import { mergeVisitors, type Visitor } from "../host/visitor.ts";
import { changeInside } from "../host/walk.ts";
import { removeDirective } from "../mark/directive.ts";
import { renameYield } from "../plan/inside.ts";
import { isLifted } from "../plan/placement.ts";
import type { Structured } from "../plan/structured.ts";
import { awaitUsing, nestBody } from "./await-using.ts";
import { awaits } from "./awaits.ts";
import { keepInBlock } from "./block-function.ts";
import { type Body, makeBody, nameOfBody } from "./body.ts";
import { capabilities } from "./capabilities.ts";
import { cleanup } from "./cleanup.ts";
import { combinators } from "./combinators.ts";
import { detach } from "./detach.ts";
import { forAwait } from "./for-await.ts";
import { type FileContext, Lowering } from "./lowering.ts";
import { macros } from "./macros.ts";
import { receivers } from "./receiver.ts";
import { makeShell } from "./shell.ts";
import { supers } from "./super.ts";
import { yields } from "./yields.ts";

/** Knows native functions when it sees them: `super` is lowered even there. */
const boundary: Visitor<Lowering> = {
  Function: {
    enter({ node }, lowering) {
      if (node.async) lowering.nativeDepth++;
    },
    exit({ node }, lowering) {
      if (node.async) lowering.nativeDepth--;
    },
  },
};

/** Everything that happens to a body, a visitor a file; most see a node after what is inside it is done. */
const lowerings = mergeVisitors<Lowering>(
  boundary,
  forAwait,
  awaitUsing,
  receivers,
  supers,
  combinators,
  macros,
  capabilities,
  awaits,
  yields,
  cleanup,
  detach,
);

/** Takes the directives from a body: all of them say something about the shell. */
function takeDirectives({ node }: FunctionPath): t.Directive[] {
  removeDirective(node);
  const body = node.body as t.BlockStatement;
  const directives = body.directives;
  body.directives = [];
  return directives;
}

/**
 * Lowers one function: its block first, then the body made of it, then the shell around that. Functions nested in
 * it are already lowered, and so are plain code.
 * @returns the body, if it goes to program level or into a class.
 */
export function lower(structured: Structured, file: FileContext): Body | undefined {
  const { path } = structured;
  if (!structured.isStrict && !structured.isPlain) renameYield(path); // strict code has no such name
  const lowering = new Lowering(structured, file);
  const directives = takeDirectives(path);
  nestBody(path);
  // Bodies that stay in their shell are done.
  changeInside(path, lowerings, lowering, (node) => file.made.has(node));
  const body = makeBody(lowering);
  file.made.add(body);
  makeShell(lowering, nameOfBody(body, lowering), directives);
  keepInBlock(structured, file);
  return isLifted(structured.placement) ? body : undefined;
}
