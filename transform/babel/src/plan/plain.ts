import type { FunctionPath } from "../host/babel.ts";
import type { Layer } from "./layer.ts";

/** Whether a body has nothing at which it could wait, be left, or be asked: then it needs no generator (L20). */
export const isPlain = ({ node }: FunctionPath, { awaits, forAwaits, awaitUsings, usings, cleanups }: Layer): boolean =>
  !node.generator && [awaits, forAwaits, awaitUsings, usings, cleanups].every(({ length }) => length === 0);
