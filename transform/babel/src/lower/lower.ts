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
import { capabilities } from "./capabilities.ts";
import { cleanup } from "./cleanup.ts";
import { combinators } from "./combinators.ts";
import { detach } from "./detach.ts";
import { forAwait } from "./for-await.ts";
import { type Generator, makeGenerator, nameOfGenerator } from "./generator.ts";
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
 * Lowers one function: its body first, then the generator made of it, then the shell around that. Functions nested in
 * it are already lowered, and so are plain code.
 * @returns the generator, if it goes to program level or into a class.
 */
export function lower(structured: Structured, file: FileContext): Generator | undefined {
  const { path } = structured;
  if (!structured.isStrict) renameYield(path); // strict code has no such name
  const lowering = new Lowering(structured, file);
  const directives = takeDirectives(path);
  nestBody(path);
  // Generators that stay in their shell are done.
  changeInside(path, lowerings, lowering, (node) => file.made.has(node));
  const generator = makeGenerator(lowering);
  file.made.add(generator);
  makeShell(lowering, nameOfGenerator(generator, lowering), directives);
  keepInBlock(structured);
  return isLifted(structured.placement) ? generator : undefined;
}
