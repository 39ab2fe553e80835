import { type ProgramPath, t } from "../host/babel.ts";
import { call } from "../host/make.ts";
import { CAPABILITIES, type CapabilityImport } from "../lower/capability-table.ts";
import { MACROS, type MacroName } from "../lower/macro-table.ts";

/** The version of docs/compiled-surface.md that this compiler writes for (L12). */
export const ABI = 1;

export const SURFACE = "@asupersync/browser/compiled";

const FIXED = [
  "module",
  "numbered",
  "pageModule",
  "call",
  "callFrom",
  "apply",
  "applyFrom",
  "home",
  "generate",
  "give",
  "delegate",
  "at",
  "shield",
  "unshield",
  "pending",
  "DRAIN",
  "DELIVER",
  "iterate",
  "disposal",
  "mark",
  "all",
  "allSettled",
  "any",
  "race",
  "detach",
] as const;

/** What can be imported from the compiled surface. */
export type SurfaceName = (typeof FIXED)[number] | CapabilityImport | MacroName;

const ORDER: ReadonlySet<SurfaceName> = new Set([
  ...FIXED,
  ...Object.values(CAPABILITIES).map(([name]) => name),
  ...(Object.keys(MACROS) as MacroName[]),
]);

/** Whether a script speaks of what CommonJS gives it. */
const isCommonJs = ({ node, scope }: ProgramPath): boolean =>
  node.sourceType !== "module" && ["require", "module", "exports"].some((name) => scope.hasGlobal(name));

/** The one import that compiled code gets (L12): what is used, under names that the file does not use. */
export class Surface {
  readonly #program: ProgramPath;
  readonly #locals = new Map<SurfaceName, string>();

  constructor(program: ProgramPath) {
    this.#program = program;
  }

  /** The local name of something of the surface, as a new node. */
  use(name: SurfaceName): t.Identifier {
    let local = this.#locals.get(name);
    if (local === undefined) this.#locals.set(name, (local = this.#program.scope.generateUid(name)));
    return t.identifier(local);
  }

  /** `name(...args)`. */
  call(name: SurfaceName, ...args: t.CallExpression["arguments"]): t.CallExpression {
    return call(this.use(name), args);
  }

  /** What is used, in an order that does not depend on the source (L4). */
  get names(): readonly SurfaceName[] {
    return [...ORDER].filter((name) => this.#locals.has(name));
  }

  /**
   * An import, or a `require` in a file of CommonJS; one that is neither is a module to every bundler. It goes first:
   * what is imported after it may already call into this file.
   */
  declaration(): t.Statement {
    const used = this.names.map((name) => [t.identifier(name), this.use(name)] as const);
    if (!isCommonJs(this.#program)) {
      return t.importDeclaration(
        used.map(([imported, local]) => t.importSpecifier(local, imported)),
        t.stringLiteral(SURFACE),
      );
    }
    const pattern = t.objectPattern(used.map(([imported, local]) => t.objectProperty(imported, local)));
    return t.variableDeclaration("var", [
      t.variableDeclarator(pattern, t.callExpression(t.identifier("require"), [t.stringLiteral(SURFACE)])),
    ]);
  }
}
