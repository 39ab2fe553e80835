import { type NodePath, type ProgramPath, t } from "../host/babel.ts";
import { enclosingFunction, isGlobal, isInType, propertyName, withCasts } from "../host/paths.ts";
import type { Reporter } from "../host/report.ts";
import { isMacro, MACROS, MACROS_PACKAGE, type MacroName } from "../lower/macro-table.ts";
import { nearest } from "../mark/spelling.ts";

type Binding = NonNullable<ReturnType<NodePath["scope"]["getBinding"]>>;

/** What a name stands for: what the package exports under a name, or the whole of it. */
type Meaning = string;
const PACKAGE: Meaning = MACROS_PACKAGE;

/** What is said of a call that no structured function makes: on a server there is none. */
type Outside = "ASX2301" | "ASX2305";

/** The macros of a file, resolved by binding (L14). */
export interface Macros {
  /** The calls in structured code, each with its macro. */
  readonly calls: Map<t.Node, MacroName>;
  /** Imports and constants that nothing but those calls uses: when these are lowered, they go. */
  readonly spent: readonly NodePath[];
}

/** Follows the names of macros through a file to where they are called, and tells where they cannot be. */
class Reader implements Macros {
  readonly calls = new Map<t.Node, MacroName>();
  readonly spent: NodePath[] = [];
  readonly #structured: ReadonlySet<t.Node>;
  readonly #outside: Outside;
  readonly #reporter: Reporter;

  constructor(structured: ReadonlySet<t.Node>, outside: Outside, reporter: Reporter) {
    this.#structured = structured;
    this.#outside = outside;
    this.#reporter = reporter;
  }

  /**
   * @param stays whether the declaration does more than to name a macro.
   * @returns whether nothing of the binding is left to use when the calls are lowered.
   */
  follow(binding: Binding | undefined, meaning: Meaning, stays = false): boolean {
    if (!binding) return false;
    const uses = binding.referencePaths
      .filter((reference) => !isInType(reference))
      .map((reference) => this.#use(reference, meaning));
    const isSpent = uses.length > 0 && uses.every(Boolean) && !stays;
    if (isSpent) this.spent.push(binding.path);
    return isSpent;
  }

  /** `const go = spawn;`, `const { spawn: go } = macros;` */
  alias({ node, scope, parent }: NodePath<t.VariableDeclarator>, meaning: Meaning, stays = false): boolean {
    const isConst = t.isVariableDeclaration(parent, { kind: "const" });
    if (isConst && t.isIdentifier(node.id)) return this.follow(scope.getBinding(node.id.name), meaning, stays);
    if (!isConst || !t.isObjectPattern(node.id) || meaning !== PACKAGE) return this.#complain("ASX2302", node, meaning);
    for (const property of node.id.properties) {
      const name = t.isObjectProperty(property) ? propertyName(property.key, property.computed) : undefined;
      const local = t.isObjectProperty(property) && t.isIdentifier(property.value) ? property.value.name : undefined;
      if (name === undefined || local === undefined) this.#complain("ASX2302", property, meaning);
      else for (const reference of scope.getBinding(local)?.referencePaths ?? []) this.#use(reference, name);
    }
    return false;
  }

  /** What is done with a name; true if nothing of it is left when the calls are lowered. */
  #use(reference: NodePath, meaning: Meaning): boolean {
    const path = withCasts(reference);
    const { parentPath: parent, node } = path;
    if (parent?.isVariableDeclarator() && path.key === "init") return this.alias(parent, meaning);
    if (parent?.isSequenceExpression()) return this.#counted(parent, path, meaning);
    if (parent?.isExportSpecifier() || path.isExportNamedDeclaration()) return this.exported(node, meaning);
    if (meaning !== PACKAGE) return this.#called(path, meaning);
    const isMember = parent?.isMemberExpression() === true && path.key === "object";
    const name = isMember ? propertyName(parent.node.property, parent.node.computed) : undefined;
    return name === undefined ? this.#complain("ASX2302", node, meaning) : this.#use(parent as NodePath, name);
  }

  /** `const go = (count(), spawn);`, as a tool that counts what runs has it: what it counts stays. */
  #counted(sequence: NodePath<t.SequenceExpression>, path: NodePath, meaning: Meaning): false {
    const { parentPath: declarator, node } = sequence;
    const isLast = node.expressions.at(-1) === path.node;
    if (!isLast || !declarator?.isVariableDeclarator()) return this.#complain("ASX2302", path.node, meaning);
    this.alias(declarator, meaning, true);
    return false;
  }

  /** What another file imports from this one, nobody resolves. */
  exported(node: t.Node, meaning: Meaning): false {
    return meaning === PACKAGE || isMacro(meaning) ? this.#complain("ASX2303", node, meaning) : false;
  }

  #called(path: NodePath, name: string): boolean {
    if (!isMacro(name)) return this.#unknown(path, name);
    const { parentPath: call } = path;
    const isCall = call?.isCallExpression() || call?.isOptionalCallExpression();
    if (!isCall || path.key !== "callee") return this.#complain("ASX2302", path.node, name);
    if (!this.#isStructured(call)) return this.#complain(this.#outside, path.node, name);
    this.calls.set(call.node, name);
    return true;
  }

  /** Whether code belongs to a structured function: to itself, or to plain functions nested in it. */
  #isStructured(path: NodePath): boolean {
    let around = enclosingFunction(path);
    while (around && !around.node.async) around = enclosingFunction(around);
    return around !== undefined && this.#structured.has(around.node);
  }

  #unknown(path: NodePath, name: string): false {
    const meant = nearest(name, Object.keys(MACROS));
    const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
    this.#reporter.report("ASX2304", { name, hint }, path.node);
    return false;
  }

  #complain(code: Outside | "ASX2302" | "ASX2303", node: t.Node, name: Meaning): false {
    this.#reporter.report(code, { name }, node);
    return false;
  }
}

const nameOf = (node: t.Identifier | t.StringLiteral): string => (t.isIdentifier(node) ? node.name : node.value);

function readImport(path: NodePath<t.ImportDeclaration>, reader: Reader): void {
  for (const { node, scope } of path.get("specifiers")) {
    const binding = scope.getBinding(node.local.name);
    if (t.isImportNamespaceSpecifier(node)) reader.follow(binding, PACKAGE);
    else if (t.isImportDefaultSpecifier(node)) reader.follow(binding, "default");
    else if (node.importKind !== "type") reader.follow(binding, nameOf(node.imported));
  }
}

function readExport({ node }: NodePath<t.ExportNamedDeclaration>, reader: Reader): void {
  for (const specifier of node.specifiers) {
    if (!t.isExportSpecifier(specifier)) reader.exported(specifier, PACKAGE);
    else if (specifier.exportKind !== "type") reader.exported(specifier, nameOf(specifier.local));
  }
}

/** `const macros = require("@asupersync/macros");` */
function readRequire(path: NodePath<t.VariableDeclaration>, reader: Reader): void {
  for (const declarator of path.get("declarations")) {
    const { init } = declarator.node;
    const isRequire = t.isCallExpression(init) && t.isIdentifier(init.callee, { name: "require" });
    if (isRequire && isGlobal(path, "require") && t.isStringLiteral(init.arguments[0], { value: MACROS_PACKAGE }))
      reader.alias(declarator, PACKAGE);
  }
}

const isOfPackage = (node: t.Node, kind: string | null | undefined): boolean =>
  "source" in node && t.isStringLiteral(node.source, { value: MACROS_PACKAGE }) && kind !== "type";

/**
 * Finds the calls of macros by what their names are bound to: renamed, through the namespace, or by a constant of the
 * file. Reports those that no structured function makes, and other uses (L14).
 * @param structured the functions that are going to be lowered.
 */
export function readMacros(
  program: ProgramPath,
  structured: ReadonlySet<t.Node>,
  reporter: Reporter,
  outside: Outside = "ASX2301",
): Macros {
  const reader = new Reader(structured, outside, reporter);
  for (const statement of program.get("body")) {
    const { node } = statement;
    if (statement.isImportDeclaration()) {
      if (isOfPackage(node, statement.node.importKind)) readImport(statement, reader);
    } else if (statement.isExportNamedDeclaration()) {
      if (isOfPackage(node, statement.node.exportKind)) readExport(statement, reader);
    } else if (statement.isExportAllDeclaration()) {
      if (isOfPackage(node, statement.node.exportKind)) reader.exported(node, PACKAGE);
    } else if (statement.isVariableDeclaration()) readRequire(statement, reader);
  }
  return reader;
}
