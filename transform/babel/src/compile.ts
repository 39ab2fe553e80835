import { advise } from "./advise/advise.ts";
import { assemble, Lifted } from "./emit/lifted.ts";
import type { Locate } from "./emit/locate.ts";
import { type Metadata, metadataOf } from "./emit/metadata.ts";
import type { ModuleName } from "./emit/module-id.ts";
import { ModuleRecord } from "./emit/module-record.ts";
import { nameBodies } from "./emit/names.ts";
import { keepNative } from "./emit/native.ts";
import { Surface } from "./emit/surface.ts";
import { removeSpent } from "./emit/unimport.ts";
import type { ProgramPath } from "./host/babel.ts";
import type { Reporter } from "./host/report.ts";
import { Tree } from "./host/tree.ts";
import { lower } from "./lower/lower.ts";
import type { FileContext } from "./lower/lowering.ts";
import { globalsSetIn } from "./lower/set-globals.ts";
import { removeDirective } from "./mark/directive.ts";
import { mark } from "./mark/mark.ts";
import { type Settings, takesFile } from "./options.ts";
import { warnOfComponents } from "./plan/components.ts";
import { type Macros, readMacros } from "./plan/macros.ts";
import { plan } from "./plan/plan.ts";
import type { Structured } from "./plan/structured.ts";

const definedMakers = (structured: readonly Structured[]): Set<Structured> =>
  new Set(structured.flatMap(({ maker }) => maker ?? []));

function uidsOf(program: ProgramPath): FileContext["uid"] {
  const names = new Map<string, string>();
  return (key, name) => {
    const known = names.get(key) ?? program.scope.generateUid(name);
    names.set(key, known);
    return known;
  };
}

function contextFor(
  tree: Tree,
  name: ModuleName,
  settings: Settings,
  reporter: Reporter,
  locate: Locate,
  structured: readonly Structured[],
  macros: Macros,
): FileContext {
  const { program } = tree;
  const surface = new Surface(program);
  return {
    program,
    settings,
    surface,
    record: new ModuleRecord(program, surface, name, locate, settings),
    locate,
    bodies: nameBodies(program, structured),
    reporter,
    macros,
    globalsSet: globalsSetIn(tree),
    made: new WeakSet(),
    uid: uidsOf(program),
    maker: program.scope.generateUid("maker"),
    shield: program.scope.generateUid("s"),
    makers: definedMakers(structured),
    madeInParams: definedMakers(structured.filter(({ madeInParams }) => madeInParams)),
  };
}

/**
 * Compiles a file in place: marks, plans, lowers from the inside out, and puts the pieces where they belong.
 * @param name the file's path from the root, and what the host calls it.
 * @param locate where what stands at a place was written: sites are told of there.
 * @returns what there is to tell about it; undefined where nothing was marked, and then nothing was changed (L3).
 * @throws CompileError with every error of the file.
 */
export function compile(
  program: ProgramPath,
  name: ModuleName,
  settings: Settings,
  reporter: Reporter,
  locate: Locate,
): Metadata | undefined {
  const tree = new Tree(program);
  const marks = mark(tree, settings.mode === "all" && takesFile(settings, name.id), reporter);
  if (settings.nativeOn) return keepNative(tree, name.id, settings.nativeOn, marks, reporter);
  const planned = plan(tree, marks, reporter);
  const macros = readMacros(program, new Set(planned.structured.map(({ path }) => path.node)), reporter);
  reporter.throwIfFailed();
  if (planned.structured.length === 0) return undefined;
  advise(planned, macros, reporter);
  warnOfComponents(planned.structured, reporter);
  const file = contextFor(tree, name, settings, reporter, locate, planned.structured, macros);
  const lifted = new Lifted();
  for (const structured of planned.structured.toReversed()) {
    const body = lower(structured, file);
    if (body) lifted.add(structured, body);
  }
  reporter.throwIfFailed();
  removeDirective(program.node);
  removeSpent(macros);
  assemble(file, planned.structured, lifted);
  return metadataOf(planned, file);
}
