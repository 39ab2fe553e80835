import type { Locate } from "../emit/locate.ts";
import type { ModuleRecord } from "../emit/module-record.ts";
import type { Surface } from "../emit/surface.ts";
import { type FunctionPath, type ProgramPath, t } from "../host/babel.ts";
import type { Reporter } from "../host/report.ts";
import type { Settings } from "../options.ts";
import type { Macros } from "../plan/macros.ts";
import type { Capture, Sites, Structured } from "../plan/structured.ts";
import { giveBlock } from "./block-body.ts";

/** What the lowering of a whole file shares. */
export interface FileContext {
  readonly program: ProgramPath;
  readonly settings: Settings;
  readonly surface: Surface;
  readonly record: ModuleRecord;
  /** Where what stands at a place of the input was written. */
  readonly locate: Locate;
  /** What the bodies that go to program level are called. */
  readonly bodies: ReadonlyMap<Structured, string>;
  readonly reporter: Reporter;
  readonly macros: Macros;
  /** The globals of the host that the file sets. */
  readonly globalsSet: ReadonlySet<string>;
  /** Nodes that the lowering made and that must not be lowered again. */
  readonly made: WeakSet<t.Node>;
  /**
   * A name that the file does not use: the same for the same key, since each is only seen in the function that it is
   * made for.
   */
  readonly uid: (key: string, name: string) => string;
  /** The name under which a body keeps its region for the functions made in it (O8). */
  readonly maker: string;
  /** The name of the token that leaves a shield; each shield has a block of its own. */
  readonly shield: string;
  /** The structured functions whose bodies keep it. */
  readonly makers: ReadonlySet<Structured>;
  /** Those of them that make one in their parameters. */
  readonly madeInParams: ReadonlySet<Structured>;
}

/** The lowering of one function: what its layer turns out to need from its shell. */
export class Lowering {
  readonly structured: Structured;
  readonly file: FileContext;
  readonly owner: FunctionPath;
  /** Checkpoints, returns, cleanups and resources that are still to be lowered: Babel may show a node twice. */
  readonly pending: Set<t.Node>;
  readonly #sites: Sites;
  /** How many native functions the walk is in: what is called there is called as the source says. */
  nativeDepth = 0;
  /** Whether the body needs the shell's `this` as its own. */
  usesThis = false;
  readonly #extras = new Map<string, Capture>();
  #hasVariables = false;

  constructor(structured: Structured, file: FileContext) {
    this.structured = structured;
    this.file = file;
    this.owner = structured.path;
    this.#sites = giveBlock(structured);
    this.pending = new Set<t.Node>([...this.#sites.keys(), ...structured.cleanups, ...structured.resources]);
  }

  get surface(): Surface {
    return this.file.surface;
  }

  get isArrow(): boolean {
    return this.owner.isArrowFunctionExpression();
  }

  /** What the shell passes besides captures and parameters, in the order of first use. */
  get extras(): readonly Capture[] {
    return [...this.#extras.values()];
  }

  /**
   * A value that only the shell can see (`super.x`, `new.target`, …), under its name in the body.
   * @param key tells one such value from another.
   * @param make builds what the shell passes; called once for a key.
   */
  fromShell(key: string, name: string, make: () => t.Expression): t.Identifier {
    let extra = this.#extras.get(key);
    if (!extra) this.#extras.set(key, (extra = { name: this.file.uid(key, name), value: make() }));
    return t.identifier(extra.name);
  }

  /** A new variable of the body. */
  variable(name: string): t.Identifier {
    const id = this.owner.scope.generateUidIdentifier(name);
    this.owner.scope.push({ id, kind: "let" });
    this.#hasVariables = true;
    return id;
  }

  /** Puts a statement first in the body: only the declaration of its variables comes before, which is one. */
  begin(body: t.BlockStatement, statement: t.Statement): void {
    body.body.splice(this.#hasVariables ? 1 : 0, 0, statement);
  }

  /** The number of the site at `node`. */
  site(node: t.Node): t.NumericLiteral {
    return t.numericLiteral(this.#sites.get(node) ?? 0);
  }

  /** `at(value, site)`: notes where the function stands (L7). */
  at(value: t.Expression, node: t.Node): t.Expression {
    return this.surface.call("at", value, this.site(node));
  }
}
