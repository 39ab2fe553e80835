/** What the spy notes in the page's `globalThis`. */
export interface WasmNotes {
  /** Modules compiled and instances made so far. */
  calls: number;
  /** The memories of all instances. */
  memories: WebAssembly.Memory[];
}

declare global {
  var wasmNotes: WasmNotes;
}

/**
 * Runs in a page before anything else: notes each compilation and each instance's memory, since Chromium's heap
 * figures leave wasm memory out. Self-contained, because its source is what is sent to the page.
 */
export function spyOnWasm(): void {
  const notes: WasmNotes = { calls: 0, memories: [] };
  globalThis.wasmNotes = notes;
  const collect = (instance: WebAssembly.Instance) => {
    for (const value of Object.values(instance.exports))
      if (value instanceof WebAssembly.Memory) notes.memories.push(value);
  };
  const spied = <T extends object>(target: T, note: (result: unknown) => void): T =>
    new Proxy(target, {
      construct(made, args) {
        notes.calls++;
        const result = Reflect.construct(made as unknown as new () => object, args);
        note(result);
        return result;
      },
      apply(fn, self, args) {
        notes.calls++;
        const result: Promise<unknown> = Reflect.apply(fn as unknown as () => Promise<unknown>, self, args);
        result.then(note, () => {});
        return result;
      },
    });
  const { Instance, Module, compile, instantiate } = WebAssembly;
  WebAssembly.Module = spied(Module, () => {});
  WebAssembly.Instance = spied(Instance, (instance) => collect(instance as WebAssembly.Instance));
  WebAssembly.compile = spied(compile, () => {});
  WebAssembly.instantiate = spied(instantiate, (result) => {
    const { instance } = result as Partial<WebAssembly.WebAssemblyInstantiatedSource>;
    collect(instance ?? (result as WebAssembly.Instance));
  });
}
