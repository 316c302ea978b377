// What another run of flamegate left: reports and measurements, as large as is read.
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repeated, writeFull, writePieces } from './write.mjs'

/** The report of the demo, and the folder with its measurements. */
const demo = (root, folder) => {
  const out = join(folder, 'demo')
  const sides = ['base', 'head'].flatMap((side) => [`--${side}`, join(root, 'fixtures/demo', side)])
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'analyze', ...sides, '--out', out])
  return { out, report: JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) }
}

/** A report with so many of its rows of benchmarks that it is `size` bytes; its measurements beside it. */
export const writeReport = (path, { root, folder, size }) => {
  const { out, report } = demo(root, folder)
  const [row] = report.bench_deltas
  const text = JSON.stringify({ ...report, bench_deltas: ['ROWS'] }, null, 2)
  const [begin, end] = text.split('"ROWS"')
  const one = JSON.stringify(row)
  const make = (number) => `${number === 0 ? '' : ','}${one}`
  writeFull(path, { begin, make, end }, size)
  copyFileSync(join(out, 'views.json.gz'), join(path, '..', 'views.json.gz'))
  return path
}

/** A file that is nothing but one piece over and over, with the first words of a report. */
export const writeNoReport = (path, { root, folder, size, piece }) => {
  const { out } = demo(root, folder)
  const begin = '{"schema_version": 1, "tool": {"name": "flamegate"}, "more":['
  writePieces(
    path,
    (function* () {
      yield begin
      yield* repeated(() => piece.repeat(2 ** 16))
    })(),
    size
  )
  copyFileSync(join(out, 'views.json.gz'), join(path, '..', 'views.json.gz'))
  return path
}

const idOf = (number) => number.toString(16).padStart(16, '0')
const machine = { cpu: 'Some CPU', goos: 'linux', goarch: 'amd64', go: 'go1.26.1', image: '' }
const timeOf = (number) => new Date(Date.parse('2024-01-01') + 36e5 * number).toISOString()

/** A history of 1,000 runs of 600 rows, of 20,000 series, and of so many pull requests that it is `size` bytes at most. */
export const makeHistory = (size) => {
  const series = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, number) => [
      idOf(number),
      {
        ...{ kind: 'benchmark', name: `Case${number}-8`, package: 'example.com/shop' },
        ...{ unit: 'ns/op', better: 'lower' }
      }
    ])
  )
  const rows = (run, value) =>
    Object.fromEntries(
      Array.from({ length: 600 }, (_, row) => [idOf((600 * run + row) % 20_000), value(row)])
    )
  const stamp = (number) => ({
    ...{ run: 1000 + number, attempt: 1, key: 'default', time: timeOf(number) },
    commit: number.toString(16).padStart(40, '0')
  })
  const points = Array.from({ length: 1000 }, (_, number) => ({
    ...stamp(number),
    ...{ branch: 'main', image_version: '', environment: machine, config: 'c'.repeat(16) },
    values: rows(number, (row) => [100 + ((number + row) % 7), 10, 0.01])
  }))
  const one = (number) => ({
    ...stamp(1000 + number),
    number: number + 1,
    rows: rows(number, (row) => [100 + row, 100, 'within'])
  })
  const history = { schema_version: 1, tool: 'flamegate-history', series, points, pulls: [] }
  const room = size - JSON.stringify(history).length
  const count = Math.max(0, Math.floor(room / (JSON.stringify(one(0)).length + 10)))
  return JSON.stringify({
    ...history,
    pulls: Array.from({ length: Math.min(1000, count) }, (_, n) => one(n))
  })
}
