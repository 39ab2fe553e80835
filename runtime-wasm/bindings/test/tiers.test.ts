import type { KernelExports } from "@asupersync/browser-core";
import { bytes as full } from "@asupersync/browser-core/bytes";
import { bytes as min } from "@asupersync/browser-core/min";
import { expect, test } from "vitest";

type Call = (...numbers: number[]) => number;

const instance = (bytes: () => Uint8Array<ArrayBuffer>): Record<string, Call> =>
  new WebAssembly.Instance(new WebAssembly.Module(bytes())).exports as unknown as Record<string, Call>;

/** What is done to one tenant, and asked of it, has numbers below this, and some below mean nothing. */
const NUMBERS = 29;

/** Numbers by seed, below a bound. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Every call of both tiers, at random: half of what it is given names somebody who lives, or has lived. */
test("D2: a page's tier decides as the full one does, call by call", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const below = numbers(seed);
    const [a, b] = [instance(min), instance(full)];
    const calls = Object.keys(a).filter((name) => typeof a[name] === "function" && name !== "boot");
    const names = [
      ...calls,
      ...calls.filter((name) => /^(spawn|park|open_|complete)/.test(name)),
      ...Array(NUMBERS).fill("act"),
      ...Array(3).fill("spawn"),
    ];
    const known: [number, number][] = [[a.boot!(0, 0), 1]];
    expect(b.boot!(64, 0)).toBe(known[0]?.[0]);
    for (let call = 0; call < 2000; call++) {
      const name = names[below(names.length)] as keyof KernelExports & string;
      // The root stays: where it has closed, every call is refused.
      const endsIt = /^(act|complete|set_deadline)$/.test(name);
      if (endsIt && known.length === 1) continue;
      const isNumbered = /^(act|fact)$/.test(name);
      const first = endsIt ? 1 : 0;
      const [slot, serial] = known[first + below(known.length - first)] as [number, number];
      const [other, otherSerial] = known[below(known.length)] as [number, number];
      const given = [
        slot,
        serial,
        ...(below(2) === 0 && !isNumbered ? [other, otherSerial] : [below(isNumbered ? NUMBERS : 6), below(6)]),
        below(3),
        below(2),
      ];
      if (name === "pass") continue; // where events are recorded, nobody goes on without one
      const answer = a[name]!(...given);
      expect(b[name]!(...given), `${seed}: call ${call}, ${name}(${given.join(", ")})`).toBe(answer);
      const born = b.last_serial!();
      if (answer > 0 && known.at(-1)?.[1] !== born) known.push([answer, born]);
    }
    expect(known.length).toBeGreaterThan(20);
  }
});
