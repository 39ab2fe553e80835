/** Where `@asupersync/browser` looks for the handle that one of ours stands for: `shared`, `installRootScope` and `archive` take either. */
export const MEANT: unique symbol = Symbol.for("asupersync.meant");
