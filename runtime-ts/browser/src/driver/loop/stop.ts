/** The method of a structured iterator by which a loop that is left while it waits for a value has it cancelled (L9). */
export const STOP: unique symbol = Symbol.for("asupersync.stop");
