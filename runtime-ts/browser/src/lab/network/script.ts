import type { Network } from "../../driver/host/recording.ts";
import type { TraceEvent } from "../../trace/types.ts";

/** What a replay tells its network of where it stands. */
export interface Script {
  /** Whether it says when what comes through the network has come: that of a live run does, until it is over or left. */
  readonly decides: boolean;
  /** The admission that is next, if what is to be admitted has not come; or the end that is next. */
  readonly wanted: TraceEvent | undefined;
  /** How the region with this id ended. */
  outcomeOf(id: string): string | undefined;
  /** Something has come, and waits until it is told. */
  hasCome(): void;
  /** Tells and admits what was told and admitted under this call, as of a socket that is closed before it was open. */
  admitNow(): void;
}

/** The network of a replay: what comes through it is told when the script has it. */
export interface ScriptedNetwork extends Network {
  /** Called once, before anything else. */
  follow(script: Script): void;
  /**
   * Tells what there is to tell.
   *
   * @param happened how many events have happened; infinity once the script is over
   */
  deliver(happened: number): void;
}
