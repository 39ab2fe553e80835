export { law, recordedLaw } from "./law.ts";
export type { Room } from "./room.ts";
export { after, type Gate, gate, macrotask, never } from "./time.ts";
export { ownersOf, type Shape, shapeOf } from "./tree.ts";
