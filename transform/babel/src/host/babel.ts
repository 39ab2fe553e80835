// The one door to Babel. The plugin uses the host's own copy (a peer), 7.26 or 8, and what both have.
export {
  type NodePath,
  type PluginAPI,
  type PluginObject,
  type PluginPass,
  traverse,
  types as t,
} from "@babel/core";

import type { NodePath, types as t } from "@babel/core";

export type FunctionPath = NodePath<t.Function>;
export type ClassPath = NodePath<t.Class>;
export type ProgramPath = NodePath<t.Program>;
