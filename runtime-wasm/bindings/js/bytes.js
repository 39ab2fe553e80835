import { text } from "../dist/text.js";

// As `text` in the build writes them: 90 digits are bytes, the two after them open the next 90 bytes and the last 76.
const DIGITS = 90;

export function bytes() {
  const result = new Uint8Array(text.length);
  let length = 0;
  let page = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = (code === 32 ? 92 : code === 33 ? 96 : code) - 35;
    if (digit < DIGITS) {
      result[length++] = page + digit;
      page = 0;
    } else {
      page = DIGITS * (digit - DIGITS + 1);
    }
  }
  return result.subarray(0, length);
}
