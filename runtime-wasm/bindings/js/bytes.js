import { size, text } from "../dist/text.js";

// See `text` in the build. The loop runs once, in an interpreter as yet, and so the common way through it is short.
export function bytes() {
  const result = new Uint8Array(size);
  for (let i = 0, at = 0; at < size; at++) {
    const code = text.charCodeAt(i++);
    result[at] = code < 124 ? code - 35 : 89 * (code - 124) + within(text.charCodeAt(i++));
  }
  return result;
}

const within = (code) => (code === 124 ? 92 : code === 125 ? 96 : code) - 35;
