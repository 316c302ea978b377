import { benchTables } from '../compare/benchTables/benchTables.js'
import { namedReader } from '../io/readNamed.js'
import type { Shell } from '../io/shell.js'
import type { RawBenchmarks } from '../model/benchmark.js'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import { renderBenchCsv } from '../outputs/benchCsv.js'
import { renderBenchText } from '../outputs/benchText.js'
import { renderDiagnostics } from '../outputs/diagnostics.js'
import { readArguments } from './arguments.js'
import { usageError } from './usage.js'

const options = { csv: { type: 'boolean', default: false } } as const

interface Labelled {
  readonly label: string
  readonly benchmarks: RawBenchmarks
}

/** Of the right format there is an error already that says why nothing is left of it. */
const otherFormat = ({ format, path }: DecodedFile): readonly Diagnostic[] =>
  format === 'gobench'
    ? []
    : [
        {
          severity: 'error',
          code: 'cli/not-benchmarks',
          message: `expected the output of go test -bench, found ${format === 'unknown' ? 'no known format' : format}`,
          at: { file: path },
          hint: 'give the raw output; benchstat output can be analysed with: flamegate analyze FILE'
        }
      ]

const benchmarksIn = (file: DecodedFile, shell: Shell): readonly Labelled[] => {
  const raw = file.parsed.benchmarks.flatMap((one) => (one.kind === 'raw' ? [one] : []))
  if (raw.length > 0) {
    if (file.parsed.diagnostics.length > 0) {
      shell.err(renderDiagnostics(file.parsed.diagnostics, shell.colour))
    }
    return raw.map((benchmarks) => ({ label: file.path, benchmarks }))
  }
  throw new FlamegateError([...file.parsed.diagnostics, ...otherFormat(file)])
}

/** `flamegate bench`: two raw benchmark files compared like benchstat does, as a table or as its CSV. */
export const benchCommand = async (args: readonly string[], shell: Shell): Promise<number> => {
  const { values, positionals } = readArguments(args, options)
  if (positionals.length < 1 || positionals.length > 2) {
    throw usageError(
      `expected BASE and HEAD, found ${positionals.length} files`,
      'flamegate bench BASE HEAD [--csv]'
    )
  }
  const read = await namedReader(positionals, shell)
  const tables = benchTables(positionals.flatMap((path) => benchmarksIn(read(path), shell)))
  if (!values.csv) {
    shell.out(renderBenchText(tables, { colour: shell.colour }))
    return 0
  }
  const { csv, warnings } = renderBenchCsv(tables)
  shell.out(csv)
  if (warnings.length > 0) shell.err(`${warnings.join('\n')}\n`)
  return 0
}
