import fc from "fast-check";
import { WORLD } from "../matrix/emit.ts";

interface Simple {
  readonly kind: "log" | "wait" | "throw" | "break" | "continue" | "return";
  readonly value: number;
}

interface Call {
  readonly kind: "call";
  readonly callee: number;
  readonly how: "await" | "return" | "constant" | "all";
}

interface Nested {
  readonly kind: "if" | "for" | "while" | "forAwait" | "label" | "using" | "arrow" | "switch";
  readonly body: readonly Statement[];
}

interface Try {
  readonly kind: "try";
  readonly body: readonly Statement[];
  readonly handler?: readonly Statement[];
  readonly finalizer?: readonly Statement[];
}

/** A statement of a program of chance. */
type Statement = Simple | Call | Nested | Try;

/** The bodies of some functions, each of which calls only those before it; the last is the program. */
export type Chance = readonly (readonly Statement[])[];

const body = (statement: fc.Arbitrary<Statement>): fc.Arbitrary<Statement[]> =>
  fc.array(statement, { minLength: 1, maxLength: 4 });

const { statement } = fc.letrec<{ statement: Statement; nested: Statement; simple: Statement }>((tie) => ({
  simple: fc.oneof(
    fc.record({
      kind: fc.constantFrom("log", "wait", "wait", "throw", "break", "continue", "return"),
      value: fc.nat(9),
    }),
    fc.record({
      kind: fc.constant("call"),
      callee: fc.nat(9),
      how: fc.constantFrom("await", "return", "constant", "all"),
    }),
  ) as fc.Arbitrary<Statement>,
  nested: fc.oneof(
    fc.record({
      kind: fc.constantFrom("if", "for", "while", "forAwait", "label", "using", "arrow", "switch"),
      body: body(tie("statement")),
    }),
    fc.record(
      {
        kind: fc.constant("try"),
        body: body(tie("statement")),
        handler: body(tie("statement")),
        finalizer: body(tie("statement")),
      },
      { requiredKeys: ["kind", "body"] },
    ),
  ) as fc.Arbitrary<Statement>,
  statement: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie("simple"), tie("nested")),
}));

export const chance: fc.Arbitrary<Chance> = fc.array(body(statement), { minLength: 1, maxLength: 3 });

/** Where a statement stands: what it may do there without leaving a `finally`, or a loop that waits. */
interface Place {
  readonly inLoop: boolean;
  readonly inFinally: boolean;
  readonly mayReturn: boolean;
  /** Functions that may be called. */
  readonly callable: number;
}

class Printer {
  #ticks = 0;
  #names = 0;

  /** A tick's number; those of the matrix, over and over. */
  #tick = (): number => 1 + (this.#ticks++ % 6);
  #name = (): string => `v${this.#names++}`;

  list(statements: readonly Statement[], place: Place): string {
    return statements.map((statement) => this.#print(statement, place)).join("\n");
  }

  #print(statement: Statement, place: Place): string {
    if ("value" in statement) return this.#simple(statement, place);
    if ("callee" in statement) return this.#call(statement, place);
    return statement.kind === "try" ? this.#try(statement, place) : this.#nested(statement, place);
  }

  #simple({ kind, value }: Simple, place: Place): string {
    if (kind === "wait") return `log(await tick(${this.#tick()}));`;
    if (kind === "throw" && !place.inFinally) return `if (flag(${value})) throw new Error("thrown ${value}");`;
    if (kind === "return" && place.mayReturn) return `if (flag(${value})) return ${value};`;
    if ((kind === "break" || kind === "continue") && place.inLoop) return `if (flag(${value})) ${kind};`;
    return `log(${value});`;
  }

  /** What a cleanup calls may not throw out of it: cleanup that throws has rules of its own (C6, U2). */
  #call({ callee, how }: Call, place: Place): string {
    if (place.callable === 0) return `log("nobody to call");`;
    const call = `f${callee % place.callable}()`;
    if (place.inFinally) return `try { log(await ${call}); } catch (e) { log("cleanup " + e.message); }`;
    if (how === "constant") return `const ${this.#name()} = await ${call};`;
    if (how === "return" && place.mayReturn) return `if (flag(${callee})) return await ${call};`;
    return how === "all" ? `await Promise.all([${call}]);` : `log(await ${call});`;
  }

  #try({ body, handler, finalizer }: Try, place: Place): string {
    const inFinally = { ...place, inFinally: true, inLoop: false, mayReturn: false };
    const caught = handler && ` catch (e) { log("caught " + e.message); ${this.list(handler, place)} }`;
    const cleaned = finalizer && ` finally { log("cleanup"); ${this.list(finalizer, inFinally)} log("cleaned"); }`;
    const text = `try { ${this.list(body, place)} }${caught ?? ""}${cleaned ?? ""}`;
    return caught || cleaned ? text : `${text} catch (e) { throw e; }`;
  }

  #nested({ kind, body }: Nested, place: Place): string {
    const name = this.#name();
    const inLoop = { ...place, inLoop: true };
    switch (kind) {
      case "if":
        return `if (await tick(${this.#tick()})) { ${this.list(body, place)} }`;
      case "for":
        return `for (let ${name} = 0; ${name} < 2; ${name}++) { ${this.list(body, inLoop)} }`;
      case "while":
        return `let ${name} = 0; while (${name}++ < 2) { ${this.list(body, inLoop)} }`;
      case "forAwait":
        return `for await (const ${name} of [1, Promise.resolve(2)]) { log(${name}); ${this.list(body, { ...inLoop, mayReturn: false })} }`;
      case "label":
        return `${name}: { ${this.list(body, { ...place, inLoop: false })} if (flag(1)) break ${name}; log("not left"); }`;
      case "using":
        return `{ await using ${name} = later("${name}"); ${this.list(body, place)} log("held"); }`;
      case "switch":
        return `switch (${body.length % 2}) { case 0: ${this.list(body.slice(1), { ...place, inLoop: false })} case 1: { ${this.list(body.slice(0, 1), { ...place, inLoop: false })} } }`;
      default: {
        const arrow = `(async () => { ${this.list(body, { ...place, inLoop: false, mayReturn: !place.inFinally })} return ${this.#ticks}; })()`;
        return place.inFinally
          ? `try { log(await ${arrow}); } catch (e) { log("arrow " + e.message); }`
          : `log(await ${arrow});`;
      }
    }
  }
}

/** A module of the matrix's kind with this one program. */
export function print(bodies: Chance): string {
  const printer = new Printer();
  const functions = bodies.map((body, index) => {
    const place: Place = { inLoop: false, inFinally: false, mayReturn: true, callable: index };
    return `async function f${index}() { log("f${index}"); ${printer.list(body, place)} return "of f${index}"; }`;
  });
  return `"use structured";
import { log, tick, later } from "${WORLD}";
const flag = (x) => x % 3 === 0;
${functions.join("\n")}
export const programs = { 0: async () => {
  try { log("result " + (await f${bodies.length - 1}())); await tick(6); } catch (e) { log("caught at last " + e.message); await tick(5); } finally { log("end"); }
} };
`;
}
