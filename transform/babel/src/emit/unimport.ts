import { t } from "../host/babel.ts";
import type { Macros } from "../plan/macros.ts";

/** Takes away the imports that only lowered calls of macros used, and the constants that stood for them (L14). */
export function removeSpent({ spent }: Macros): void {
  for (const path of spent) {
    const { parentPath } = path;
    path.remove();
    if (t.isImportDeclaration(parentPath?.node) && parentPath.node.specifiers.length === 0) parentPath.remove();
  }
}
