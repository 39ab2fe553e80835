export type { Terminal } from "./command.ts";
export { main } from "./main.ts";
