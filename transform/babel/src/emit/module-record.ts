import { type ProgramPath, t } from "../host/babel.ts";
import { array, call } from "../host/make.ts";
import type { Settings } from "../options.ts";
import { writeSites } from "../plan/sites.ts";
import type { Structured } from "../plan/structured.ts";
import type { Locate } from "./locate.ts";
import { type ModuleName, shortId } from "./module-id.ts";
import { ABI, type Surface } from "./surface.ts";

/** The record of a module: who its functions are and where their checkpoints lie. */
export class ModuleRecord {
  readonly id: string;
  readonly path: string;
  readonly #surface: Surface;
  readonly #inline: boolean;
  readonly #maker: "module" | "numbered" | "pageModule";
  readonly #locate: Locate;
  readonly #cell: string;
  readonly #accessor: string;

  constructor(
    program: ProgramPath,
    surface: Surface,
    { id, filename }: ModuleName,
    locate: Locate,
    settings: Pick<Settings, "sites" | "outside">,
  ) {
    this.#surface = surface;
    this.#locate = locate;
    this.#inline = settings.sites === "inline";
    this.#maker = settings.outside === "root" ? "pageModule" : this.#inline ? "module" : "numbered";
    this.path = id;
    this.id = this.#inline ? id : shortId(id, filename);
    this.#cell = program.scope.generateUid("m");
    this.#accessor = program.scope.generateUid("fn");
  }

  /** `_fn(i)`: the descriptor of the function with this number. */
  descriptor({ index }: Structured): t.CallExpression {
    return call(t.identifier(this.#accessor), [t.numericLiteral(index)]);
  }

  /** The table as it stands in the code: names and sites in turn, or how many there are where a manifest has them. */
  #table(structured: readonly Structured[]): t.Expression {
    if (!this.#inline) return t.numericLiteral(structured.length);
    return array(
      structured.flatMap(({ label, path, sites }) => [
        t.stringLiteral(label),
        t.stringLiteral(writeSites(path, sites, this.#locate)),
      ]),
    );
  }

  /** The numbers of the plain ones (L20), if there are any. */
  #plain(structured: readonly Structured[]): t.Expression[] {
    const numbers = structured.filter(({ isPlain }) => isPlain).map(({ index }) => t.numericLiteral(index));
    return numbers.length > 0 ? [array(numbers)] : [];
  }

  /**
   * The declarations that make the record at its first use: a `var` and a function, since a hoisted function can be
   * called before its module has run (L5).
   */
  declarations(structured: readonly Structured[]): t.Statement[] {
    const record = this.#surface.call(
      this.#maker,
      t.numericLiteral(ABI),
      t.stringLiteral(this.id),
      this.#table(structured),
      ...this.#plain(structured),
    );
    const cell = t.identifier(this.#cell);
    const index = t.identifier("i");
    const entry = t.memberExpression(t.assignmentExpression("??=", cell, record), index, true);
    const accessor = t.functionDeclaration(
      t.identifier(this.#accessor),
      [index],
      t.blockStatement([t.returnStatement(entry)]),
    );
    return [t.variableDeclaration("var", [t.variableDeclarator(t.cloneNode(cell))]), accessor];
  }
}
