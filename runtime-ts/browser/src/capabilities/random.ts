/** `Math.random` of the runtime (L11). */
export const random = (): number => Math.random();

/** `crypto.randomUUID` of the runtime (L11). */
export const randomUUID = (): ReturnType<Crypto["randomUUID"]> => crypto.randomUUID();

/** `crypto.getRandomValues` of the runtime (L11). */
export const getRandomValues: Crypto["getRandomValues"] = (array) => crypto.getRandomValues(array);
