import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { asHead, hasOwnBase } from '../pair/oneSide.js'
import type { Judgement, Taken } from './measure.js'
import type { Ports } from './ports.js'
import { type FoundBaseline, storedBaseline } from './storedBaseline.js'

export interface BaseCase {
  readonly inputs: ActionInputs
  readonly config: Config
  readonly taken: Taken
  readonly out: string
}

/** What is compared, and where base comes from when it is not of this run. */
export interface Based extends Pick<Judgement, 'baseline' | 'baseLabel' | 'headLabel'> {
  readonly taken: Taken
}

const shortSha = (sha: string): string => sha.slice(0, 7)

/** What is left out of the inputs is said once; a base that nobody gave needs no word. */
const headOnly = ({ taken, config, inputs }: BaseCase, { log }: Ports): Taken => {
  const files = asHead(taken.files, config.inputs)
  if (hasOwnBase(taken.files, config.inputs)) {
    log.info(`baseline: ${inputs.baseline}: what this run measured of base is left out`)
  }
  return { ...taken, files }
}

const onBaseline = (head: Taken, { files, baseline }: FoundBaseline): Based => ({
  taken: { ...head, files: [...head.files, ...files] },
  baseline,
  baseLabel: shortSha(baseline.sha),
  headLabel: shortSha(baseline.head_sha)
})

const fromArtifact = async (request: BaseCase, ports: Ports): Promise<Based> => {
  const head = headOnly(request, ports)
  if (head.files.length === 0) return { taken: head }
  const found = await ports.log.group('Baseline', () => storedBaseline(request, ports))
  return found === undefined ? { taken: head } : onBaseline(head, found)
}

/** Without a base the inputs are what they are. */
const auto = async (request: BaseCase, ports: Ports): Promise<Based> => {
  const { taken, config } = request
  if (hasOwnBase(taken.files, config.inputs)) return { taken }
  const based = await fromArtifact(request, ports)
  return based.baseline === undefined ? { taken } : based
}

/** How base is chosen, by the input `baseline`. The base of the same run is the most trusted, so it comes first. */
const choices: Readonly<
  Record<ActionInputs['baseline'], (request: BaseCase, ports: Ports) => Promise<Based>>
> = {
  auto,
  'same-run': async ({ taken }) => ({ taken }),
  artifact: fromArtifact,
  none: async (request, ports) => ({ taken: headOnly(request, ports) })
}

/** Decides what the inputs are compared with. Nothing here fails a run: without a base the report says so. */
export const chooseBase = (request: BaseCase, ports: Ports): Promise<Based> =>
  choices[request.inputs.baseline](request, ports)
