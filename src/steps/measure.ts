import { type Given, pairInputs } from '../analyze/given.js'
import { analyzeGiven, type Stage } from '../analyze.js'
import type { ObjectiveFile } from '../config/objectiveFile.js'
import type { Config } from '../config/schema.js'
import type { HistoryContext } from '../history/view.js'
import { optimiseLater } from '../io/optimiseLater.js'
import type { GivenPath } from '../io/readFiles.js'
import { readInputs } from '../io/readInputs.js'
import { type ReadOptions, readOptions } from '../io/readOptions.js'
import type { Shell } from '../io/shell.js'
import { decodeAhead } from '../io/threads/ahead.js'
import type { Surroundings } from '../locate/surroundings.js'
import type { Acks } from '../model/ack.js'
import type { StoredBaseline } from '../model/baseline.js'
import type { Change } from '../model/change.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { MeasuredBy } from '../model/measuredBy.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Pictures } from '../model/pictures.js'
import type { Report } from '../model/report.js'
import type { DiffTree } from '../model/tree.js'
import { ownReportsFound } from '../pair/ownReports.js'
import { drawPictures } from '../pictures/drawPictures.js'
import type { RunFacts } from '../production/facts.js'
import { joinTraces } from '../spans/join.js'
import { drawTrees } from '../trees/draw.js'
import { formatBytes, formatDuration } from '../units/format.js'
import { version } from '../version.js'
import { withViews } from './storedViews.js'

/** Where the inputs are, and how they are read. */
export interface Reading {
  readonly paths: readonly GivenPath[]
  readonly config: Config
  /** Folder that reports are written to; never searched for inputs. */
  readonly out: string
  /** Inputs that could not even be fetched; they are part of the report like any damaged file. */
  readonly unfetched?: readonly DecodedFile[]
}

/** Inputs that were read, and what that took. */
export interface Taken {
  readonly files: readonly DecodedFile[]
  /** Files that no format claimed and whose names do not look like input. */
  readonly ignored: number
  /** Reports of flamegate that a search found where base would be. */
  readonly ownReports?: readonly string[]
  readonly timings: readonly Timing[]
  /** Base and head as somebody else drew them, where the files have no stacks any more. */
  readonly trees?: readonly DiffTree[]
}

/** How the inputs are judged, and what the report says of them that they do not say. */
export interface Judgement {
  readonly config: Config
  readonly baseLabel?: string | undefined
  readonly headLabel?: string | undefined
  readonly acks: Acks
  /** What files beside the settings promise of endpoints. */
  readonly objectives?: ObjectiveFile | undefined
  /** What links can say of the run. */
  readonly run?: RunFacts | undefined
  /** What the head of a pull request would loosen in the settings that judge it. */
  readonly headLoosens?: readonly string[]
  /** Where base comes from when an earlier run stored it. */
  readonly baseline?: StoredBaseline | undefined
  /** What the default branch measured before. */
  readonly history?: HistoryContext | undefined
  /** The run whose code measured, where that is not this run. */
  readonly measuredBy?: MeasuredBy | undefined
  /** What lies between base and head in the code; undefined where nobody knows. */
  readonly change?: Change | undefined
  /** The repository that was measured, where it is at hand. */
  readonly surroundings?: Surroundings | undefined
}

export interface Measured {
  readonly report: Report
  /** Base and head of every pair of profiles that carry stacks. */
  readonly trees: readonly DiffTree[]
  /** What the page shows beside the report. */
  readonly pictures: Pictures
  /** The bytes of views.json.gz; undefined where the measurements do not fit. */
  readonly views: Uint8Array | undefined
}

/** How inputs are read that are drawn: with call trees of far more nodes than a picture shows. */
export const drawingOptions = (config: Config, cwd: string, out: string): ReadOptions => ({
  ...readOptions(config.limits, cwd, out),
  labels: [...config.endpoints.labels, ...config.endpoints.ids],
  maxTreeNodes: 500_000
})

const nothingRecognised = (paths: readonly GivenPath[], inputs: Taken): FlamegateError => {
  const places = paths.map(({ label, path }) => label ?? path).join(' and ')
  const count = inputs.files.length + inputs.ignored
  return new FlamegateError([
    ...inputs.files.flatMap((file) => file.parsed.diagnostics),
    {
      severity: 'error',
      code: 'io/no-input',
      message: `expected profiles or benchmark results under ${places}, found none among ${count} files`,
      hint: 'give a folder with profiles (pprof, go tool pprof -top text, speedscope, .cpuprofile, folded stacks), go test -bench output or benchstat output'
    },
    ...ownReportsFound(inputs.ownReports)
  ])
}

const isRecognised = ({ files }: Pick<Taken, 'files'>): boolean =>
  files.some((file) => file.status !== 'unrecognised')

interface Timing {
  readonly stage: string
  readonly ms: number
}

/** Measures the stages by the shell's clock and writes a line for each as it ends. */
const stopwatch = (shell: Shell, before: readonly Timing[]) => {
  const timings: Timing[] = [...before]
  let running: { readonly stage: string; readonly start: number } | undefined
  const stop = () => {
    if (running === undefined) return
    const ms = Math.max(0, shell.clock() - running.start)
    timings.push({ stage: running.stage, ms: Math.round(ms * 1000) / 1000 })
    shell.err(`${running.stage.padEnd(9)} ${formatDuration(ms)}\n`)
  }
  const observe = (stage: Stage | 'read' | 'trees' | 'pictures' | 'views' | 'end') => {
    stop()
    running = stage === 'end' ? undefined : { stage, start: shell.clock() }
  }
  return { observe, timings }
}

/**
 * Trees that came with the files have another base in them than a stored baseline that was found since, so they are left out
 * then.
 */
const treesOf = (
  { trees = [] }: Taken,
  { pairs, workOf, context: { baseline } }: Given
): readonly DiffTree[] => {
  const drawn = drawTrees(pairs, workOf)
  return drawn.length > 0 || baseline !== undefined ? drawn : trees
}

/** Reads and decodes the inputs, with their call trees. */
export const take = async (
  { paths, config, out, unfetched = [] }: Reading,
  shell: Shell
): Promise<Taken> => {
  optimiseLater()
  const { observe, timings } = stopwatch(shell, [])
  observe('read')
  const options = drawingOptions(config, shell.cwd, out)
  const ahead = await decodeAhead(paths, options, { script: shell.thread })
  const { files, ...found } = await readInputs(paths, options, ahead)
  observe('end')
  const joined = joinTraces(files, config.endpoints.ids, config.production.target !== 'none')
  return { ...found, files: [...unfetched, ...joined], timings }
}

/** Analyses what was read, and says what all of it cost. */
export const judgeTaken = (taken: Taken, request: Judgement, shell: Shell): Measured => {
  const { config, baseLabel, headLabel, acks, headLoosens = [], ...known } = request
  const { files, ignored: ignoredFiles, ownReports, timings } = taken
  const watch = stopwatch(shell, timings)
  const generatedAt = shell.now()
  const { baseline, measuredBy, surroundings, change, objectives, run, history } = known
  const around = { surroundings, change, objectives, run, history }
  const told = { baseLabel, headLabel, acks, headLoosens, baseline, measuredBy, ...around }
  const context = { version, generatedAt, ignoredFiles, ownReports, ...told }
  watch.observe('pair')
  const given = pairInputs(files, config, context)
  const judged = analyzeGiven(given, watch.observe)
  watch.observe('trees')
  const trees = treesOf(taken, given)
  watch.observe('pictures')
  const { pairs } = given
  const pictures = drawPictures({ report: judged, files, pairs, trees, config, surroundings })
  watch.observe('views')
  const { report, views } = withViews({ report: judged, files, trees }, context)
  watch.observe('end')
  const peak = shell.peakMemoryBytes()
  shell.err(`${'memory'.padEnd(9)} ${formatBytes(peak)} at most\n`)
  const cost = { stages: [...watch.timings], peak_memory_bytes: peak }
  return { report: { ...report, cost }, trees, pictures, views }
}

/** Reads what a command line names. Throws a FlamegateError when nothing there is an input. */
export const takeInputs = async (request: Reading, shell: Shell): Promise<Taken> => {
  const taken = await take(request, shell)
  if (!isRecognised(taken)) throw nothingRecognised(request.paths, taken)
  return taken
}
