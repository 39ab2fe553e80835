export { type About, type Diagnostic, diagnose, type Position, type Span } from "./diagnostic.ts";
export { CompileError } from "./error.ts";
export { frameOf, render } from "./render.ts";
export { type Code, type Entry, fill, helpOf, type Severity, table, type Values } from "./table.ts";
