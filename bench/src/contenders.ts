export const contenders = ["ours", "native", "effection", "effect"] as const;
export type Contender = (typeof contenders)[number];
