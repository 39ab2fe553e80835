/** The part of the inspector's profile that is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface SelfTime {
  /** Part of the time that was not idle. */
  readonly share: number;
  readonly place: string;
}

/** The time spent in each function itself, the longest first. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): SelfTime[] {
  const placeOf = new Map(nodes.map(({ id, callFrame }) => [id, describe(callFrame)]));
  const times = new Map<string, number>();
  let total = 0;
  samples.forEach((id, index) => {
    const place = placeOf.get(id) ?? "?";
    if (place === "(idle)") return;
    const spent = timeDeltas[index] ?? 0;
    total += spent;
    times.set(place, (times.get(place) ?? 0) + spent);
  });
  return [...times].map(([place, time]) => ({ place, share: time / total })).sort((a, b) => b.share - a.share);
}

function describe({ functionName, url, lineNumber }: CpuProfile["nodes"][number]["callFrame"]): string {
  const file = url.slice(url.lastIndexOf("/") + 1);
  const name = functionName || "(anonymous)";
  return file === "" ? name : `${name}  ${file}:${lineNumber + 1}`;
}
