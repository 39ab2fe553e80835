import { type NodePath, t } from "../host/babel.ts";
import { functionNamed } from "../host/callee.ts";
import { propertyName, unwrapped } from "../host/paths.ts";
import { labelOf } from "../mark/label.ts";
import type { Plan } from "../plan/plan.ts";

/** An async function that stays native: where a cancellation ends. */
export interface NativeTarget {
  readonly kind: "native";
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** What another module exports under a name, `"*"` for all of it. */
export interface ImportTarget {
  readonly kind: "import";
  readonly module: string;
  readonly name: string;
}

export type Target = NativeTarget | ImportTarget | { readonly kind: "structured" };

const exportedName = (node: t.Identifier | t.StringLiteral): string => (t.isIdentifier(node) ? node.name : node.value);

/** What a binding takes from another module. */
function importOf(path: NodePath | undefined): ImportTarget | undefined {
  if (!t.isImportDeclaration(path?.parent) || path.parent.importKind === "type") return undefined;
  const module = path.parent.source.value;
  if (path.isImportNamespaceSpecifier()) return { kind: "import", module, name: "*" };
  if (path.isImportDefaultSpecifier()) return { kind: "import", module, name: "default" };
  return path.isImportSpecifier() ? { kind: "import", module, name: exportedName(path.node.imported) } : undefined;
}

/** What the names of a file stand for: its async functions, and what it imports. */
export class Names {
  readonly #functions: ReadonlyMap<t.Node, Target>;

  constructor({ structured, native }: Plan) {
    this.#functions = new Map<t.Node, Target>([
      ...structured.map(({ path }) => [path.node, { kind: "structured" }] as const),
      ...native.map(({ path, reason }) => {
        const { line, column } = path.node.loc?.start ?? { line: 0, column: 0 };
        return [path.node, { kind: "native", name: labelOf(path), line, column, reason }] as const;
      }),
    ]);
  }

  /** A function of the file; undefined for one that is not async. */
  ofFunction(node: t.Node | undefined): Target | undefined {
    return node && this.#functions.get(node);
  }

  /** What an expression names; undefined for what is neither imported nor an async function. */
  target(path: NodePath): Target | undefined {
    const node = unwrapped(path.node);
    if (t.isIdentifier(node))
      return importOf(path.scope.getBinding(node.name)?.path) ?? this.ofFunction(functionNamed(path));
    if (!t.isMemberExpression(node)) return undefined;
    const object = unwrapped(node.object);
    const whole = t.isIdentifier(object) ? importOf(path.scope.getBinding(object.name)?.path) : undefined;
    const name = propertyName(node.property, node.computed);
    if (whole?.name === "*" && name !== undefined) return { ...whole, name };
    return this.ofFunction(functionNamed(path));
  }
}
