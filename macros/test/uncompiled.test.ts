import { AsupersyncError } from "@asupersync/browser";
import * as macros from "@asupersync/macros";
import { describe, expect, it } from "vitest";

describe("L14: where nothing was compiled", () => {
  it.each(Object.entries(macros))("%s throws, and says what to configure", (name, macro) => {
    const called = (): unknown => (macro as (...args: unknown[]) => unknown)(() => 5);
    expect(called).toThrow(AsupersyncError);
    expect(called).toThrow(new RegExp(`^ASX1101: the macro ${name}\\(\\) was not compiled.*asupersync doctor`));
  });
});
