import { type Body, call, Group, run } from "../../lib/floor.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

function* child(id: number): Body {
  let sum = id + ((yield one) as number);
  sum += (yield one) as number;
  return sum + ((yield one) as number);
}

function* parent(size: number): Body {
  const children = Array.from({ length: size }, (_, id) => call(child, id));
  const results = (yield new Group(children, false)) as number[];
  return results.reduce((sum, value) => sum + value, 0);
}

export default ((size) => async () => ({
  sum: (await run(parent, size).promise()) as number,
  cleanups: 0,
})) satisfies Program;
