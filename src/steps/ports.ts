import type { CollectPorts } from '../collect/ports.js'
import type { ArtifactStore } from '../io/artifacts/store.js'
import type { GitHubClient } from '../io/github.js'
import type { Log } from '../io/log.js'
import type { RunContext } from '../io/runContext.js'
import type { Shell } from '../io/shell.js'

/** Everything that a run of the action needs of the world. */
export interface Ports {
  readonly context: RunContext
  readonly log: Log
  readonly shell: Shell
  /** The payload of the event that started the run, unchecked. Throws a FlamegateError where there is none. */
  readonly readEvent: () => unknown
  /** The file of the job summary; absent where the runner has none. */
  readonly summaryPath: string | undefined
  readonly openStore: () => Promise<ArtifactStore>
  readonly openGitHub: () => Promise<GitHubClient>
  /** Runs a body that drives processes. A cancelled run does not end it: it is told, and ends itself in order. */
  readonly whileCollecting: <T>(body: (ports: CollectPorts) => Promise<T>) => Promise<T>
}
