/** What a host has been told behind the program's back. */
export interface Heard {
  readonly rejections: unknown[];
  readonly warnings: string[];
  stop(): void;
}

/** Listens to unhandled rejections and to warnings, in place of whoever did. */
export function listenToHost(): Heard {
  const rejections: unknown[] = [];
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(" "));
  const release = takeRejections((error) => void rejections.push(error));
  return {
    rejections,
    warnings,
    stop() {
      console.warn = warn;
      release();
    },
  };
}

function takeRejections(take: (error: unknown) => void): () => void {
  if (typeof process === "undefined") {
    const onRejection = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      take(event.reason);
    };
    addEventListener("unhandledrejection", onRejection);
    return () => removeEventListener("unhandledrejection", onRejection);
  }
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", take);
  return () => {
    process.off("unhandledRejection", take);
    for (const other of others) process.on("unhandledRejection", other);
  };
}
