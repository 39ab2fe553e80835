import type { t } from "./babel.ts";

// The nodes that are made in great number, or of long lists. Babel's own builders look at every element of what they are
// given, which costs a hundred times the node.

export const call = (callee: t.Expression, args: t.CallExpression["arguments"]): t.CallExpression => ({
  type: "CallExpression",
  callee,
  arguments: args,
});

export const block = (body: t.Statement[], directives: t.Directive[] = []): t.BlockStatement => ({
  type: "BlockStatement",
  body,
  directives,
});

export const array = (elements: t.ArrayExpression["elements"]): t.ArrayExpression => ({
  type: "ArrayExpression",
  elements,
});

export const functionDeclaration = (
  id: t.Identifier,
  params: t.FunctionParameter[],
  body: t.BlockStatement,
  generator: boolean,
): t.FunctionDeclaration => ({ type: "FunctionDeclaration", id, params, body, generator, async: false });
