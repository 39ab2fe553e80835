import { realm } from "../driver/realm.ts";

const inputs = () => realm.current?.driver.recording?.inputs;

/** `Math.random` of the runtime (L11). */
export const random = (): number => inputs()?.random() ?? Math.random();

/** `crypto.randomUUID` of the runtime (L11). */
export const randomUUID = (): ReturnType<Crypto["randomUUID"]> => inputs()?.uuid() ?? crypto.randomUUID();

/** `crypto.getRandomValues` of the runtime (L11). */
export const getRandomValues: Crypto["getRandomValues"] = (array) =>
  inputs()?.fill(array) ?? crypto.getRandomValues(array);
