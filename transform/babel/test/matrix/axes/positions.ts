/** Where a wait stands: statements with `W` for a call that is awaited, which gives 5. */
export interface Position {
  readonly name: string;
  readonly text: string;
  /**
   * Whether somebody waits for the call who does not own it: cancelled meanwhile, that one is left first (C3), and what
   * the call still returns is lost, which the model of `reference.ts` does not know.
   */
  readonly passesOn: boolean;
  /** Whether nothing waits: it ends a body that has no other wait either, and so needs no generator (L20). */
  readonly isPlain: boolean;
}

const PASSED = /[([]W[)\],]|W\.then/;
/** A combinator of calls alone that is awaited where it is made waits for them (C4). */
const KEPT = /await Promise\.\w+\(\[W\]\)(?!\.catch)/;

const position = (name: string, text: string): Position => ({
  name,
  text,
  passesOn: PASSED.test(text) && !KEPT.test(text),
  isPlain: false,
});

const plain = (name: string, text: string): Position => ({ ...position(name, text), isPlain: true });

export const POSITIONS: readonly Position[] = [
  position("statement", "await W;"),
  position("constant", "const v = await W; log(v);"),
  position("assignment", "let v; v = await W; log(v);"),
  position("compound assignment", "let v = 1; v += await W; log(v);"),
  position("logical assignment", "let v; v ??= await W; v &&= await W; log(v);"),
  position("computed target", "const o = {}; o[await W] = await W; log(Object.keys(o).join());"),
  position("operands", "log((await W) + (await W) * (await W));"),
  position("arguments", "log(String(await W), await W);"),
  position("spread argument", "log(...[await W], ...(await list(W)));"),
  position("callee", "log((await thunk(W))());"),
  position("member", "log((await list(W)).length, (await list(W))[await W] ?? 0);"),
  position("optional chain", "log((await list(W))?.[0]?.toFixed?.(await W));"),
  position("optional call", "log(nothing?.(await W), await nothing?.(W));"),
  position("template", "log(`${await W}-${await W}`);"),
  position("array", "log([await W, , ...(await list(W))].length);"),
  position("object", "log(Object.entries({ [await W]: await W, ...(await list(W)) }).join());"),
  position("condition", "log((await W) ? await W : await never());"),
  position("logic", "log((await W) && (await W), (await W) || (await never()), null ?? (await W));"),
  position("unary", "log(-(await W), typeof (await W), !(await W), void (await W));"),
  position("comma", "log((await W, await W));"),
  position("new", "log(new (class { constructor(x) { this.x = x; } })(await W).x);"),
  position("await of await", "log(await (await thunk(W))());"),
  position("default of a pattern", "const { v = await W, [await W]: w = 1 } = {}; log(v, w);"),
  position(
    "class",
    "class K extends (await thunk(W, Object)) { [await W]() { return 1; } static s = 2; } log(new K()[5](), K.s);",
  ),
  position("if", "if ((await W) > 1) log(await W); else log(await never());"),
  position("for", "for (let i = await W; i < (await W) + 2; i += (await W) - 4) log(i);"),
  position("for of", "for (const x of [await W, ...(await list(W))]) { if (x > 9) continue; log(x, await W); break; }"),
  position("for in", "for (const k in await list(W)) log(k, await W);"),
  position("while", "let n = 0; while ((n += await W) < 12) log(n);"),
  position("do while", "let n = 0; do n += await W; while ((await W) > n); log(n);"),
  position("switch", "switch (await W) { case (await W) + 1: log(1); break; case 5: log(await W); default: log(2); }"),
  position("label", "out: { for (;;) { log(await W); break out; } } log('out');"),
  position(
    "labelled continue",
    "let n = 0; next: for (const x of [1, 2]) { for (;;) { n += await W; continue next; } } log(n);",
  ),
  position("try", "try { log(await W); } catch (e) { log(`own ${e.message}`); }"),
  position("catch", "try { throw new Error('x'); } catch (e) { log(e.message, await W); }"),
  position("throw of a wait", "try { throw await W; } catch (e) { log(`thrown ${e?.message ?? e}`); }"),
  position("finally", "try { log('in'); } finally { log(await W); }"),
  position(
    "finally with a catch",
    "try { await W; throw new Error('y'); } catch (e) { log(e.message); } finally { log(await W); }",
  ),
  position(
    "nested finally",
    "try { try { log(await W); } finally { log(1, await W); } } finally { try { log(2); } finally { log(await W); } }",
  ),
  position("finally of nothing", "let n = 0; try { await W; n++; } finally { n += 2; } log(n);"),
  position(
    "break through finally",
    "for (;;) { try { await W; break; } finally { log('f', await W); } } log('after');",
  ),
  position(
    "continue through finally",
    "for (const x of [1, 2]) { try { if (await W) continue; } finally { log(x, await W); } } log('after');",
  ),
  position("for await of values", "for await (const x of [await W, Promise.resolve(1)]) log(x, await W);"),
  position("for await of a generator", "for await (const x of give()) { log(x, await W); if (x === 2) break; }"),
  position(
    "labelled for await",
    "out: for await (const x of give()) { for await (const y of give()) { log(x, y, await W); if (y) continue out; } }",
  ),
  position("using", "using r = resource('r'); log(await W);"),
  position("await using", "await using r = later('r'); log(await W);"),
  position("using of both", "{ using a = resource('a'); await using b = later('b'); log(await W); } log('disposed');"),
  position("Promise.all", "log((await Promise.all([W, 7])).join());"),
  position("Promise.allSettled", "log((await Promise.allSettled([W])).map((r) => r.status).join());"),
  position("Promise.race", "log(await Promise.race([W]));"),
  position("Promise.any", "log(await Promise.any([W]).catch((e) => { throw e.errors[0]; }));"),
  position("then", "log(await W.then((x) => x + 1));"),
  position(
    "nested arrow",
    "const f = async (x) => { try { return await x; } finally { log('nested'); } }; log(await f(W));",
  ),
  position("parallel declarations", "const p = W; log('started'); log(await p);"),
  position("return of a wait", "if (true) return await W;"),
  plain("nothing waits", "return 5;"),
  plain("return of a call", "return W;"),
  plain("return of a call in a try", "try { return W; } catch { log('never'); }"),
  plain("return of a combinator", "return Promise.all([W]);"),
  plain("return of a call of its own", "const f = async (x) => x; return f(W);"),
];
