import { join } from 'node:path'
import type { SortedInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { replaceArtifact } from '../io/artifacts/replace.js'
import { baselineName } from '../io/baseline/words.js'
import { stageFiles } from '../io/stageFiles.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import { recordable } from '../pair/oneSide.js'
import { type Gathered, gather } from './gather.js'
import { readOptions, take } from './measure.js'
import { type DeliveredData, noData } from './outputs.js'
import type { Ports } from './ports.js'
import { settings } from './settings.js'

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
const filesOf = ({ gathered, config, out }: Recording, { shell }: Ports) => {
  const { files } = take({ ...gathered, config, out }, shell)
  const own = recordable(files, config.inputs)
  const errors = errorsOf([...gathered.unfetched, ...own])
  if (errors.length > 0) throw new FlamegateError(errors)
  if (!own.some(isMeasurement)) throw nothing(files.length)
  return own.filter(({ status }) => status === 'parsed')
}

/**
 * Stores the raw inputs of this commit as the baseline of later runs, in place of that of an earlier attempt. Nothing is
 * judged, and no report is in it: a later run judges the measurements themselves, under its own rules.
 */
export const recordBaseline = async (
  request: SortedInputs,
  ports: Ports
): Promise<DeliveredData> => {
  const { inputs } = request
  const { context, log, openStore, shell } = ports
  const { config } = await settings(request, ports)
  const gathered = await log.group('Inputs', () =>
    gather({ inputs, temp: context.temp, log, openStore })
  )
  const out = join(context.temp, 'flamegate', inputs['comment-key'])
  const folder = join(context.temp, 'flamegate-baseline', inputs['comment-key'])
  return log.group('Baseline', async () => {
    const own = filesOf({ gathered, config, out }, ports)
    const wanted = new Set(own.map(({ path }) => path))
    const options = readOptions(config, shell.cwd, out)
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
    return { ...noData, path: folder, url, headSha: context.sha }
  })
}
