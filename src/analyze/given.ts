import type { ObjectiveFile } from '../config/objectiveFile.js'
import type { Config } from '../config/schema.js'
import type { HistoryContext } from '../history/view.js'
import type { Surroundings } from '../locate/surroundings.js'
import type { Acks } from '../model/ack.js'
import type { StoredBaseline } from '../model/baseline.js'
import type { Change } from '../model/change.js'
import type { MeasuredBy } from '../model/measuredBy.js'
import type { DecodedFile } from '../model/parsed.js'
import { type Pairs, pair } from '../pair/pair.js'
import { compileGates, type GateRule } from '../policy/gateRules.js'
import { compileIgnores, type Ignoring } from '../policy/ignore.js'
import type { RunFacts } from '../production/facts.js'
import { type WorkOf, workIn } from '../workOf.js'

/** What a report says about its making that no input tells. */
export interface Context {
  readonly version: string
  /** ISO 8601, from the shell's clock. */
  readonly generatedAt: string
  readonly baseLabel: string | undefined
  readonly headLabel: string | undefined
  /** Files that no format claimed and whose names do not look like input. */
  readonly ignoredFiles: number
  /** Reports of flamegate that were found where base would be, and are no inputs. */
  readonly ownReports?: readonly string[] | undefined
  readonly acks: Acks
  /** What files beside the settings promise of endpoints. */
  readonly objectives?: ObjectiveFile | undefined
  /** What links can say of the run. */
  readonly run?: RunFacts | undefined
  /** What the head of a pull request would loosen in the settings that judge it. */
  readonly headLoosens: readonly string[]
  /** Where base comes from when an earlier run stored it. */
  readonly baseline?: StoredBaseline | undefined
  /** The run whose code measured, where that is not the run that judges. */
  readonly measuredBy?: MeasuredBy | undefined
  /** What the default branch measured before; undefined where nobody asked, or nothing is recorded. */
  readonly history?: HistoryContext | undefined
  /** What lies between base and head in the code; undefined where nobody knows. */
  readonly change?: Change | undefined
  /** Ids of what that does not reach, where an earlier report says it and the change itself is not at hand. */
  readonly outOfReach?: ReadonlySet<string> | undefined
  /** The repository that was measured, where it is at hand. */
  readonly surroundings?: Surroundings | undefined
}

/** What every stage may look at: the inputs in pairs, and what is known and wanted beside them. */
export interface Given {
  readonly files: readonly DecodedFile[]
  readonly config: Config
  readonly context: Context
  readonly pairs: Pairs
  readonly workOf: WorkOf
  readonly gateRules: readonly GateRule[]
  readonly ignoring: Ignoring
}

export const pairInputs = (
  files: readonly DecodedFile[],
  config: Config,
  context: Context
): Given => {
  const pairs = pair(files, config.inputs)
  return {
    ...{ files, config, context, pairs },
    workOf: workIn(pairs, config, context.baseline),
    gateRules: compileGates(config['custom-gates']),
    ignoring: compileIgnores(config.ignore)
  }
}
