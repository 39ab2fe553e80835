import { hex } from "../dist/hex.js";

export function bytes() {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(hex);
  const result = new Uint8Array(hex.length / 2);
  for (let i = 0; i < hex.length; i++) {
    const code = hex.charCodeAt(i);
    // The digits end in 0 to 9 and have no bit 6; the letters a to f have it, and end in 1 to 6.
    result[i >> 1] = (result[i >> 1] << 4) | ((code & 15) + (code >> 6) * 9);
  }
  return result;
}
