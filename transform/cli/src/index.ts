export type { Terminal } from "./command.ts";
export { type Answer, type ExplainOptions, explain } from "./explain/answer.ts";
export type { Edge } from "./explain/edges.ts";
export type { Explained } from "./explain/explained.ts";
export { main } from "./main.ts";
