import { analyze, type Stage } from '../analyze.js'
import type { Config } from '../config/schema.js'
import { type GivenPath, type Inputs, type ReadOptions, readInputs } from '../io/readInputs.js'
import type { Shell } from '../io/shell.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Report } from '../model/report.js'
import { formatBytes, formatDuration } from '../units/format.js'
import { version } from '../version.js'

/** What both shells ask for: the report on some paths under a configuration. */
export interface Measurement {
  readonly paths: readonly GivenPath[]
  readonly config: Config
  /** Folder that reports are written to; never searched for inputs. */
  readonly out: string
  readonly baseLabel?: string | undefined
  readonly headLabel?: string | undefined
  /** Inputs that could not even be fetched; they are part of the report like any damaged file. */
  readonly unfetched?: readonly DecodedFile[]
  /** What a report that compares nothing is: a mistake in a command line, a result in a workflow. */
  readonly whenEmpty: 'throw' | 'report'
}

/** The bounds of the configuration in the words of the reader. */
export const readOptions = (config: Config, cwd: string, out: string): ReadOptions => ({
  cwd,
  out,
  maxFiles: config.limits['max-files'],
  maxFileBytes: config.limits['max-file-bytes'],
  maxInflatedBytes: config.limits['max-inflated-bytes'],
  maxRows: config.limits['max-rows']
})

const nothingRecognised = (paths: readonly GivenPath[], inputs: Inputs): FlamegateError => {
  const places = paths.map(({ label, path }) => label ?? path).join(' and ')
  const count = inputs.files.length + inputs.ignored
  return new FlamegateError([
    ...inputs.files.flatMap((file) => file.parsed.diagnostics),
    {
      severity: 'error',
      code: 'io/no-input',
      message: `expected profiles or benchmark results under ${places}, found none among ${count} files`,
      hint: 'give a folder with pprof profiles, go tool pprof -top text, go test -bench output or benchstat output'
    }
  ])
}

const isRecognised = (inputs: Inputs): boolean =>
  inputs.files.some((file) => file.status !== 'unrecognised')

interface Timing {
  readonly stage: string
  readonly ms: number
}

/** Measures the stages by the shell's clock and writes a line for each as it ends. */
const stopwatch = (shell: Shell) => {
  const timings: Timing[] = []
  let running: { readonly stage: string; readonly start: number } | undefined
  const stop = () => {
    if (running === undefined) return
    const ms = shell.clock() - running.start
    timings.push({ stage: running.stage, ms: Math.round(ms * 1000) / 1000 })
    shell.err(`${running.stage.padEnd(9)} ${formatDuration(ms)}\n`)
  }
  const observe = (stage: Stage | 'read' | 'end') => {
    stop()
    running = stage === 'end' ? undefined : { stage, start: shell.clock() }
  }
  return { observe, timings }
}

/** Reads and analyses, and says what that cost. Throws a FlamegateError when nothing there is an input. */
export const measure = (request: Measurement, shell: Shell): Report => {
  const { paths, config, out } = request
  const watch = stopwatch(shell)
  watch.observe('read')
  const inputs = readInputs(paths, readOptions(config, shell.cwd, out))
  if (request.whenEmpty === 'throw' && !isRecognised(inputs)) {
    throw nothingRecognised(paths, inputs)
  }
  const context = {
    version,
    generatedAt: shell.now(),
    baseLabel: request.baseLabel,
    headLabel: request.headLabel,
    ignoredFiles: inputs.ignored
  }
  const files = [...(request.unfetched ?? []), ...inputs.files]
  const report = analyze(files, config, context, watch.observe)
  watch.observe('end')
  const peak = shell.peakMemoryBytes()
  shell.err(`${'memory'.padEnd(9)} ${formatBytes(peak)} at most\n`)
  return { ...report, cost: { stages: [...watch.timings], peak_memory_bytes: peak } }
}
