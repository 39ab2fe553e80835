/** Functions as an application has them; `#` is a number that tells one copy from another. */
const MARKED = `
export async function load#(id: string, { retries = 2, signal }: Options = {}): Promise<Item[]> {
  "use structured";
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(\`/items/\${id}?attempt=\${attempt}\`, { signal });
      if (!response.ok) throw new Error(\`status \${response.status}\`);
      return ((await response.json()) as { items: Item[] }).items;
    } catch (error) {
      if (attempt === retries) throw error;
      await sleep(100 * 2 ** attempt);
    } finally {
      await report("load", id);
    }
  }
}

export class Store# extends Base {
  private readonly cache = new Map<string, Item>();
  get = async (id: string): Promise<Item | undefined> => {
    "use structured";
    const known = this.cache.get(id);
    if (known) return known;
    const [item] = await load#(id);
    if (item) this.cache.set(id, item);
    return item;
  };
  async all(ids: readonly string[]): Promise<Item[]> {
    "use structured";
    const pages = await Promise.all(ids.map(async (id) => load#(id)));
    return pages.flat().filter((item) => !item.deleted);
  }
}
`;

const HEAD = `import { Base, type Item, type Options, report, sleep } from "./base.js";
`;

/** A module of about `bytes` bytes, each of whose functions is marked, or none. */
export function sourceOf(bytes: number, isMarked: boolean): string {
  let text = HEAD;
  for (let copy = 0; text.length < bytes; copy++) text += MARKED.replaceAll("#", String(copy));
  return isMarked ? text : text.replaceAll(/^ *"use structured";\n/gm, "");
}
