import type { AckFile } from '../acks/file.js'
import { loosened } from '../acks/loosened.js'
import type { SortedInputs } from '../config/actionInputs.js'
import { asInput, type Layers, resolveConfig } from '../config/layers.js'
import type { ObjectiveFile } from '../config/objectiveFile.js'
import { type Config, withOutput } from '../config/schema.js'
import { FlamegateError } from '../model/diagnostic.js'
import { objectivesOf } from './objectives.js'
import type { Ports } from './ports.js'
import { type RuleFiles, readRuleFiles } from './ruleFiles.js'

const defaultConfigPath = '.github/flamegate.yml'

/** Everything that says how a change is judged. */
export interface Rules {
  readonly config: Config
  readonly ackFile: AckFile
  /** What files beside the settings promise of endpoints. */
  readonly objectives: ObjectiveFile
  /** What the pull request would loosen in both. */
  readonly headLoosens: readonly string[]
}

type OwnLayers = Pick<Layers, 'flags' | 'collect' | 'spell'>

/** The settings of head that can be told, and why they cannot where they cannot. */
const headConfig = (
  { config: file }: RuleFiles,
  layers: OwnLayers,
  base: Config
): { readonly config: Config; readonly problems: readonly string[] } => {
  try {
    return { config: resolveConfig({ ...layers, file }).config, problems: [] }
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    const [first] = error.diagnostics
    const problem = `the settings file is not valid any more: ${first?.message ?? error.message}`
    return { config: base, problems: [problem] }
  }
}

/** The configuration of the run: inputs of the step over the settings file over the defaults. */
export const settings = async (
  { inputs, flags, collect }: SortedInputs,
  { context, log, openGitHub }: Ports
): Promise<Rules> => {
  const { config: path } = inputs
  const isDefaultPath = path === defaultConfigPath
  const source = { path, isDefaultPath, context, log, openGitHub }
  const { base, head } = await log.group('Settings', () => readRuleFiles(source))
  const layers = { flags, collect, spell: asInput }
  const { config: read } = resolveConfig({ ...layers, file: base.config })
  const config = inputs.sarif ? withOutput(read, 'sarif') : read
  const objectives = await objectivesOf(config['objective-files'], source)
  const rules = { config, ackFile: base.acks, objectives }
  if (head === undefined) return { ...rules, headLoosens: [] }
  const ofHead = headConfig(head, layers, config)
  const changes = loosened(
    { config, acks: base.acks.acks },
    { config: ofHead.config, acks: head.acks.acks }
  )
  return { ...rules, headLoosens: [...ofHead.problems, ...changes] }
}
