/**
 * The path of what is fetched or opened: what a person looks for in a timeline, without what may be secret in a query.
 * Nothing for what is no URL: the host's own call says what is wrong with it.
 */
export function pathOf(input: RequestInfo | URL): string {
  try {
    const url = input instanceof Request ? input.url : String(input);
    return new URL(url, globalThis.location?.href ?? "http://localhost").pathname;
  } catch {
    return "";
  }
}
