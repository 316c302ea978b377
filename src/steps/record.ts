import { join } from 'node:path'
import type { Collected } from '../collect/request.js'
import type { SortedInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { defaultArtifactPatterns } from '../io/artifacts/choose.js'
import { replaceArtifact } from '../io/artifacts/replace.js'
import { baselineName } from '../io/baseline/words.js'
import { readOptions } from '../io/readOptions.js'
import { stageFiles } from '../io/stageFiles.js'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import { recordable } from '../pair/oneSide.js'
import { collectData } from './collectData.js'
import { type Gathered, gather, hasDefaultArtifacts, namesSources } from './gather.js'
import { take } from './measure.js'
import { type DeliveredData, noData } from './outputs.js'
import type { Ports } from './ports.js'
import { recordHistory } from './recordHistory.js'
import { settings } from './settings.js'

/** What became of a recording; `stopped` if the run was cancelled while it measured. */
export type Recorded =
  | { readonly kind: 'recorded'; readonly data: DeliveredData }
  | { readonly kind: 'stopped'; readonly by: string }

const errorsOf = (files: readonly DecodedFile[]) =>
  files
    .filter(({ status }) => status === 'damaged' || status === 'partial')
    .flatMap(({ parsed }) => parsed.diagnostics.filter(({ severity }) => severity === 'error'))

const isMeasurement = ({ parsed: { profiles, benchmarks } }: DecodedFile): boolean =>
  profiles.length + benchmarks.length > 0

const nothing = (count: number): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'record/nothing',
      message: `expected profiles or benchmark results of this commit to record, found none among ${count} files`,
      hint: 'give them with path or artifacts; a file whose name says "base" is not of this commit'
    }
  ])

interface Recording {
  readonly gathered: Gathered
  readonly config: Config
  readonly out: string
}

/** The files to store. A baseline with a hole would be found, downloaded and refused by every later run. */
const filesOf = async ({ gathered, config, out }: Recording, { shell }: Ports) => {
  const { files } = await take({ ...gathered, config, out }, shell)
  const own = recordable(files, config.inputs)
  const errors = errorsOf([...gathered.unfetched, ...own])
  if (errors.length > 0) throw new FlamegateError(errors)
  if (!own.some(isMeasurement)) throw nothing(files.length)
  return own.filter(({ status }) => status === 'parsed')
}

const noArtifacts: Diagnostic = {
  severity: 'error',
  code: 'record/no-artifacts',
  message: `expected an artifact of this run that matches ${defaultArtifactPatterns.join(', ')}, found none, so this commit was to be measured`,
  hint: 'upload results in a job that this one "needs", or check out and set Go up before this step'
}

/** What this step measured itself. A run that measured nothing throws: a baseline of nothing is none. */
const gatheredOf = (collected: Collected, why: readonly Diagnostic[]): Gathered => {
  if (collected.status === 'nothing') throw new FlamegateError([...why, ...collected.diagnostics])
  return { paths: [{ path: collected.out, label: 'data' }], unfetched: [] }
}

/** Why this step measures: it was told what, or nobody else did. Undefined where others did. */
const whyMeasure = async (
  { inputs, collect }: SortedInputs,
  { log, openStore }: Ports
): Promise<readonly Diagnostic[] | undefined> => {
  if (namesSources(inputs)) return undefined
  if (Object.keys(collect).length > 0) return []
  if (await hasDefaultArtifacts(openStore)) return undefined
  log.info('this run has no results of other steps, so its commit is measured now')
  return [noArtifacts]
}

interface Stored {
  readonly data: DeliveredData
  /** The files that are stored. */
  readonly own: readonly DecodedFile[]
}

const store = async (
  { inputs }: SortedInputs,
  { gathered, config, out }: Recording,
  ports: Ports
): Promise<Stored> => {
  const { context, log, openStore, shell } = ports
  const folder = join(context.temp, 'flamegate-baseline', inputs['comment-key'])
  const own = await filesOf({ gathered, config, out }, ports)
  const wanted = new Set(own.map(({ path }) => path))
  const options = readOptions(config.limits, shell.cwd, out)
  const files = stageFiles({ paths: gathered.paths, wanted, folder }, options)
  const days = inputs['retention-days']
  const name = baselineName(inputs['comment-key'])
  const { id } = await replaceArtifact(await openStore(), {
    name,
    files,
    root: folder,
    ...(days === undefined ? {} : { retentionDays: days })
  })
  log.info(`recorded: ${name} of ${context.sha}, ${files.length} files`)
  const url = `${context.runUrl}/artifacts/${id}`
  return { data: { ...noData, path: folder, url, headSha: context.sha }, own }
}

/**
 * Stores the raw inputs of this commit as the baseline of later runs, in place of that of an earlier attempt: those that
 * other steps measured, else those that this one measures. Nothing is judged, and no report is in it: a later run judges
 * the measurements themselves, under its own rules.
 */
export const recordBaseline = async (request: SortedInputs, ports: Ports): Promise<Recorded> => {
  const { inputs } = request
  const { context, log, openStore } = ports
  const { config } = await settings(request, ports)
  const why = await log.group('Inputs', () => whyMeasure(request, ports))
  const collected = why === undefined ? undefined : await collectData({ inputs, config }, ports)
  if (collected?.stoppedBy !== undefined) return { kind: 'stopped', by: collected.stoppedBy }
  const gathered =
    collected === undefined
      ? await gather({ inputs, temp: context.temp, limits: config.limits, log, openStore })
      : gatheredOf(collected, why ?? [])
  const out = join(context.temp, 'flamegate', inputs['comment-key'])
  const { data, own } = await log.group('Baseline', () =>
    store(request, { gathered, config, out }, ports)
  )
  await recordHistory({ inputs, config, files: own }, ports)
  return { kind: 'recorded', data }
}
