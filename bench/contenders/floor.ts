import type { Program } from "../src/case.ts";

export { hold, sample } from "../src/sample.ts";

export const programs = import.meta.glob<Program>("../cases/*/floor.ts", { eager: true, import: "default" });
