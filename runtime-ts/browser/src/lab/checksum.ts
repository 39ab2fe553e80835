/** 64 bits over a text, in hexadecimal: tells what was changed by accident, not what was forged. */
export function checksum(text: string): string {
  let [low, high] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  const mixed = (a: number, b: number): string => {
    const word = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    return (word >>> 0).toString(16).padStart(8, "0");
  };
  return mixed(high, low) + mixed(low, high);
}
