import type {
  Benchmarks,
  ComparedBenchmark,
  ComparedBenchmarks,
  PrintedSummary,
  RawBenchmarks
} from '../model/benchmark.js'
import type { ComparedView, RawView, SummaryView } from '../model/views/benchmarks.js'
import { readNumber, writeNumber } from './numbers.js'
import { present, through } from './present.js'
import { collectStrings, type Strings, type TextAt } from './strings.js'

type Pairs = ReadonlyMap<string, string>

/** The different configurations and where each stands: there are few, and every result has one. */
const collectConfigs = () => {
  const texts = collectStrings()
  return {
    place: (config: Pairs): number => texts.place(JSON.stringify([...config])),
    all: (): RawView['configs'] => texts.all().map((text) => JSON.parse(text))
  }
}

const writeRaw = ({ results, units }: RawBenchmarks, { place }: Strings): RawView => {
  const configs = collectConfigs()
  const written = results.map((result) => ({
    name: place(result.name),
    package: place(result.package),
    procs: result.procs,
    iterations: writeNumber(result.iterations),
    measurements: result.measurements.map(
      ({ value, unit }): [ReturnType<typeof writeNumber>, number] => [
        writeNumber(value),
        place(unit)
      ]
    ),
    config: configs.place(result.config),
    line: result.line,
    streak: result.streak
  }))
  return {
    kind: 'raw',
    configs: configs.all(),
    results: written,
    units: [...units].map(([unit, pairs]) => [unit, [...pairs]])
  }
}

const readRaw = (view: RawView, textAt: TextAt): RawBenchmarks => {
  const configs = view.configs.map((pairs): Pairs => new Map(pairs))
  const none: Pairs = new Map()
  return {
    kind: 'raw',
    results: view.results.map((result) => ({
      name: textAt(result.name),
      package: textAt(result.package),
      procs: result.procs,
      iterations: readNumber(result.iterations),
      measurements: result.measurements.map(([value, unit]) => ({
        value: readNumber(value),
        unit: textAt(unit)
      })),
      config: configs[result.config] ?? none,
      line: result.line,
      streak: result.streak
    })),
    units: new Map(view.units.map(([unit, pairs]) => [unit, new Map(pairs)]))
  }
}

const writeSummary = ({ center, spread, halfDigit }: PrintedSummary): SummaryView => ({
  center: writeNumber(center),
  ...through('spread', spread, writeNumber),
  half_digit: writeNumber(halfDigit)
})

const readSummary = ({ center, spread, half_digit }: SummaryView): PrintedSummary => ({
  center: readNumber(center),
  ...through('spread', spread, readNumber),
  halfDigit: readNumber(half_digit)
})

type RowView = ComparedView['rows'][number]

const writeRow = (row: ComparedBenchmark, { place }: Strings): RowView => ({
  name: place(row.name),
  package: place(row.package),
  procs: row.procs,
  unit: place(row.unit),
  ...through('base', row.base, writeSummary),
  ...through('head', row.head, writeSummary),
  ...through('delta_pct', row.deltaPct, writeNumber),
  ...through('p', row.p, writeNumber),
  ...through('n', row.n, ([base, head]): [number, number] => [base, head]),
  line: row.line
})

const readRow = (row: RowView, textAt: TextAt): ComparedBenchmark => ({
  name: textAt(row.name),
  package: textAt(row.package),
  procs: row.procs,
  unit: textAt(row.unit),
  ...through('base', row.base, readSummary),
  ...through('head', row.head, readSummary),
  ...through('deltaPct', row.delta_pct, readNumber),
  ...through('p', row.p, readNumber),
  ...present('n', row.n),
  line: row.line
})

const writeCompared = (compared: ComparedBenchmarks, strings: Strings): ComparedView => ({
  kind: 'compared',
  source: compared.source,
  labels: [...compared.labels],
  config: [...compared.config],
  rows: compared.rows.map((row) => writeRow(row, strings))
})

const readCompared = (view: ComparedView, textAt: TextAt): ComparedBenchmarks => ({
  kind: 'compared',
  source: view.source,
  labels: view.labels,
  config: new Map(view.config),
  rows: view.rows.map((row) => readRow(row, textAt))
})

export const writeBenchmarks = (
  benchmarks: Benchmarks,
  strings: Strings
): RawView | ComparedView =>
  benchmarks.kind === 'raw' ? writeRaw(benchmarks, strings) : writeCompared(benchmarks, strings)

export const readBenchmarks = (view: RawView | ComparedView, textAt: TextAt): Benchmarks =>
  view.kind === 'raw' ? readRaw(view, textAt) : readCompared(view, textAt)
