/** The part of V8's heap snapshot that is read here: nodes are records of numbers, one after the other. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

export interface Kind {
  readonly bytes: number;
  readonly count: number;
}

/** Bytes and number of the objects of each type and name. */
export function bytesByKind({ snapshot, nodes, strings }: HeapSnapshot): Map<string, Kind> {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ["type", "name", "self_size"].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const kinds = new Map<string, Kind>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = `${types[0][nodes[at + type] ?? 0]} ${strings[nodes[at + name] ?? 0]?.slice(0, 80)}`;
    const { bytes, count } = kinds.get(kind) ?? { bytes: 0, count: 0 };
    kinds.set(kind, { bytes: bytes + (nodes[at + size] ?? 0), count: count + 1 });
  }
  return kinds;
}
