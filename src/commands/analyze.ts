import { basename, dirname, join } from 'node:path'
import { ackFilePath } from '../acks/path.js'
import type { AnalysisInputs } from '../config/analysis.js'
import { flagKeys } from '../config/flagKeys.js'
import { mergeLayers } from '../config/mergeLayers.js'
import type { ObjectiveFile } from '../config/objectiveFile.js'
import { withOutput } from '../config/schema.js'
import type { RawFile } from '../config/yamlFile.js'
import { readConfigFile } from '../io/configFile.js'
import { changeInRange } from '../io/gitChange.js'
import type { GivenPath } from '../io/readFiles.js'
import { findCheckout } from '../io/repository/local.js'
import { exists, holdsFiles } from '../io/search.js'
import type { Shell } from '../io/shell.js'
import { writeReport } from '../io/writeReport.js'
import { noAcks } from '../model/ack.js'
import type { Change } from '../model/change.js'
import type { DecodedFile } from '../model/parsed.js'
import { terminal } from '../outputs/escape.js'
import { outputs } from '../outputs/index.js'
import { localAckFile } from '../steps/localAcks.js'
import { localSurroundings } from '../steps/localSurroundings.js'
import { judgeTaken, takeInputs } from '../steps/measure.js'
import { measuredChange } from '../steps/measuredChange.js'
import { reportFiles } from '../steps/reportFiles.js'
import { sarifGap } from '../steps/sarif.js'
import { exitCode } from '../verdict/exitCode.js'
import { adviseLocally } from './adviseLocally.js'
import { analysisFlags, readAnalysisFlags } from './analysisFlags.js'
import { readArguments } from './arguments.js'
import { usageError } from './usage.js'

const defaultOut = '.docs/artifacts/ci/ai_analysis'

/** Where the published pipeline puts its artifacts, then here. */
const defaultPaths = ['.docs/artifacts/ci', '.']

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  config: { type: 'string' },
  changes: { type: 'string' },
  sarif: { type: 'boolean', default: false },
  out: { type: 'string', default: defaultOut },
  ...analysisFlags,
  ...Object.fromEntries(flagKeys.map((key) => [key, { type: 'string' as const }]))
} as const

interface Request {
  readonly paths: readonly GivenPath[]
  readonly out: string
  readonly config: string | undefined
  readonly changes: string | undefined
  readonly sarif: boolean
  readonly flags: Readonly<Record<string, unknown>>
  readonly analysis: AnalysisInputs
}

interface Sides {
  readonly base: string | undefined
  readonly head: string | undefined
}

const given = (side: 'base' | 'head', path: string | undefined): readonly GivenPath[] =>
  path === undefined ? [] : [{ path, side }]

/** The first default place that holds anything but our own reports. */
const defaultPath = (out: string, cwd: string): string =>
  defaultPaths.find((path) => exists(path, cwd) && holdsFiles({ path }, { cwd, out })) ?? '.'

const pathsOf = (
  positionals: readonly string[],
  { base, head, out }: Sides & { readonly out: string },
  cwd: string
): readonly GivenPath[] => {
  const [path, ...others] = positionals
  const hasSides = base !== undefined || head !== undefined
  if (others.length > 0) {
    throw usageError(
      `expected at most one PATH, found ${positionals.join(' ')}`,
      'use --base PATH --head PATH for two'
    )
  }
  if (path !== undefined && hasSides) {
    throw usageError(
      'expected either PATH or --base and --head, found both',
      'a single PATH holds both sides'
    )
  }
  if (hasSides) return [...given('base', base), ...given('head', head)]
  return [{ path: path ?? defaultPath(out, cwd) }]
}

/** An unset variable in a script gives an empty path, which would mean the whole working directory. */
const refuseEmpty = (paths: Readonly<Record<string, string | undefined>>): void => {
  const empty = Object.keys(paths).find((name) => paths[name] === '')
  if (empty === undefined) return
  const name = empty === 'PATH' ? empty : `--${empty}`
  throw usageError(
    `expected a path for ${name}, found nothing`,
    'is a variable of the script unset?'
  )
}

const readRequest = (args: readonly string[], cwd: string): Request => {
  const { values, positionals } = readArguments(args, options)
  const { base, head, config, changes, sarif = false, out = defaultOut, ...others } = values
  const { analysis, flags } = readAnalysisFlags(others)
  refuseEmpty({ base, head, config, changes, out, PATH: positionals[0] })
  const paths = pathsOf(positionals, { base, head, out }, cwd)
  return { paths, out, config, changes, sarif, flags, analysis }
}

const labelOf = (paths: readonly GivenPath[], side: 'base' | 'head'): string | undefined =>
  paths.find((one) => one.side === side)?.path

/** The file of acknowledgements: beside the configuration file that was named, else where a repository has it. */
const ackPath = (config: string | undefined): string =>
  config === undefined ? ackFilePath : join(dirname(config), basename(ackFilePath))

/** The settings file as it is written. Most folders have none, so what reads YAML is loaded with it. */
const readSettings = async (
  path: string | undefined,
  cwd: string
): Promise<RawFile | undefined> => {
  const file = await readConfigFile(path, cwd)
  return file === undefined ? undefined : (await import('../config/yamlFile.js')).readYaml(file)
}

const readObjectives = async (
  paths: readonly string[],
  cwd: string
): Promise<ObjectiveFile | undefined> =>
  paths.length === 0
    ? undefined
    : (await import('../steps/objectives.js')).localObjectives(paths, cwd)

/** What lies between base and head: where a range is asked for, it has to be there. */
const changeOf = async (
  range: string | undefined,
  files: readonly DecodedFile[],
  where: Pick<Shell, 'cwd' | 'env'>
): Promise<Change | undefined> => {
  if (range === undefined) return measuredChange(files, where)
  const change = await changeInRange(range, where)
  if (change !== undefined) return change
  throw usageError(
    `expected a range of commits of this repository for --changes, found ${range}`,
    'try it with git diff; it is BASE..HEAD, or BASE...HEAD for what HEAD adds since it left BASE'
  )
}

/** `flamegate analyze`: reads, analyses, writes the report, prints the summary, and returns the exit code. */
export const analyzeCommand = async (args: readonly string[], shell: Shell): Promise<number> => {
  const { paths, out, flags, ...request } = readRequest(args, shell.cwd)
  const settings = await readSettings(request.config, shell.cwd)
  const { config: read } = mergeLayers(settings, { flags })
  const config = request.sarif ? withOutput(read, 'sarif') : read
  const labels = { baseLabel: labelOf(paths, 'base'), headLabel: labelOf(paths, 'head') }
  const acks = { ...noAcks, ...(await localAckFile(ackPath(request.config), shell.cwd)) }
  const checkout = findCheckout(shell.cwd, shell.env) // git answers while the inputs are read
  const taken = await takeInputs({ paths, config, out }, shell)
  const surroundings = localSurroundings(taken.files, await checkout)
  const change = await changeOf(request.changes, taken.files, shell)
  const objectives = await readObjectives(config['objective-files'], shell.cwd)
  const judgement = { config, acks, objectives, surroundings, change, ...labels }
  const measured = judgeTaken(taken, judgement, shell)
  const { report, files } = await adviseLocally(measured.report, request.analysis, shell)
  const all = [...reportFiles({ ...measured, report }, config, shell), ...files]
  // Before anything is written: a full disk must not cost what was computed.
  shell.out(outputs.text.render(report, { colour: shell.colour }))
  const written = writeReport(all, out, shell.cwd)
  shell.out(`\nReport: ${written.map(terminal).join(', ')}\n`)
  const gap = sarifGap(report, config)
  if (gap !== undefined) shell.err(`${gap}\n`)
  return exitCode(report, config['fail-on'], config['on-missing'])
}
