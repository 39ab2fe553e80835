import type { Program } from "../src/case.ts";

export { hold, sample } from "../src/sample.ts";

export const programs = import.meta.glob<Program>("../cases/*/effection.ts", { eager: true, import: "default" });
