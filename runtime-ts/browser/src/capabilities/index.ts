export { dateNow, newDate, performanceNow } from "./clock.ts";
export { fetch } from "./fetch.ts";
export { getRandomValues, random, randomUUID } from "./random.ts";
export { clearInterval, clearTimeout, setInterval, setTimeout } from "./timers.ts";
