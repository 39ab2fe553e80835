interface Place {
  line: number;
  column: number;
}

interface Locatable extends Error {
  id?: string;
  loc?: Place & { file?: string | undefined };
  frame?: string | undefined;
}

/**
 * Gives what the compiler threw the fields by which bundlers and their overlays show the module at fault: `id`,
 * `loc` with the file's whole path, `frame`. The compiler's own stack is dropped, as it says nothing about the program.
 */
export function locate(thrown: unknown, id: string): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const error: Locatable = thrown;
  error.id = id;
  // A parser's message ends with the frame; a diagnostic brings it along.
  error.frame ??= error.message.split("\n\n")[1];
  if (error.loc) error.loc = { line: error.loc.line, column: error.loc.column, file: id };
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
