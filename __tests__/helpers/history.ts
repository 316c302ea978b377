/** Histories for tests: each shows only what matters. */
import fc from 'fast-check'
import {
  type Environment,
  emptyHistory,
  type History,
  type HistoryPoint,
  type HistoryPull,
  type HistorySeries
} from '../../src/model/history.js'

export const hosted: Environment = {
  cpu: 'AMD EPYC 7763',
  goos: 'linux',
  goarch: 'amd64',
  go: 'go1.26.8',
  image: 'ubuntu24'
}

export const encodeId = '0123456789abcdef'

export const aSeries: HistorySeries = {
  kind: 'benchmark',
  name: 'Encode-4',
  package: 'example.com/shop/codec',
  unit: 'ns/op',
  better: 'lower'
}

const day = 24 * 60 * 60 * 1000

/** A time so many days after the beginning of the year. */
export const onDay = (days: number): string =>
  new Date(Date.parse('2026-01-01T00:00:00.000Z') + days * day).toISOString()

/** A commit that is told by a number. */
export const commitOf = (number: number): string => number.toString(16).padStart(40, '0')

/** A run of the default branch, one a day. */
export const aPoint = (number: number, over: Partial<HistoryPoint> = {}): HistoryPoint => ({
  commit: commitOf(number),
  run: 1000 + number,
  attempt: 1,
  key: 'default',
  time: onDay(number),
  branch: 'main',
  image_version: '',
  environment: hosted,
  config: 'c'.repeat(16),
  values: {},
  ...over
})

/** A history in which one benchmark has these values, one a day. */
export const historyOf = (values: readonly number[], series: HistorySeries = aSeries): History => ({
  ...emptyHistory,
  series: { [encodeId]: series },
  points: values.map((value, i) => aPoint(i, { values: { [encodeId]: [value, 10, 0.01] } }))
})

const stamp = {
  run: fc.integer({ min: 1, max: 4 }),
  attempt: fc.integer({ min: 1, max: 2 }),
  key: fc.constantFrom('default', 'arm'),
  time: fc.integer({ min: 0, max: 3 }).map(onDay),
  commit: fc.integer({ min: 0, max: 3 }).map(commitOf)
}

const ids = [encodeId, 'f'.repeat(16)] as const
const value = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.constant(null))

const point: fc.Arbitrary<HistoryPoint> = fc
  .record({ ...stamp, values: fc.dictionary(fc.constantFrom(...ids), value) })
  .map(({ values, ...rest }) => aPoint(0, { ...rest, values: { ...values } }))

const observed = fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('over' as const, 'within' as const))

const pull: fc.Arbitrary<HistoryPull> = fc
  .record({
    ...stamp,
    number: fc.integer({ min: 1, max: 3 }),
    rows: fc.dictionary(fc.constantFrom(...ids), observed)
  })
  .map(({ rows, ...rest }) => ({ ...rest, rows: { ...rows } }))

const names = fc.constantFrom('Encode-4', 'Decode-4').map((name) => ({ ...aSeries, name }))

/** Any history, few of whose runs are told apart, so that many meet. */
export const someHistory: fc.Arbitrary<History> = fc
  .record({
    series: fc.dictionary(fc.constantFrom(...ids), names),
    points: fc.array(point, { maxLength: 6 }),
    pulls: fc.array(pull, { maxLength: 4 })
  })
  .map(({ series, ...rest }) => ({ ...emptyHistory, ...rest, series: { ...series } }))
