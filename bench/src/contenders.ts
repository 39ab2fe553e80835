/** Who is measured unless others are asked for. */
export const peers = ["ours", "native", "effection", "effect"] as const;
export type Peer = (typeof peers)[number];

/** `floor` is no peer: it guarantees nothing, and says what is left to win. */
export const contenders = [...peers, "floor"] as const;
export type Contender = (typeof contenders)[number];
