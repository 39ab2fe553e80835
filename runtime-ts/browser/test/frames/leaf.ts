import { macrotask } from "../support/time.ts";
import type { World } from "./ways.ts";

/** Waits for a turn of the host, and says so; and that it is left. */
export async function leaf({ say }: World, name = "leaf"): Promise<string> {
  "use structured";
  try {
    await macrotask();
    say(`${name} has waited`);
    return name;
  } finally {
    say(`${name} is left`);
  }
}
