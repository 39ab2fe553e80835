/** Where a handle that stands for another has it, as a React hook's does: that is made at its first use. */
const MEANT = Symbol.for("asupersync.meant");

/** The handle that is meant by one: itself, or what it stands for. */
export const meant = <Handle extends object>(handle: Handle & { readonly [MEANT]?: Handle }): Handle =>
  handle?.[MEANT] ?? handle;
