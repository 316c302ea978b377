/** Sums by label: what `go tool pprof -tags` and `-tagfocus` say, bounded, and nothing where nobody asks. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import { addToLabels, labelSumsOf, newLabelCells } from '../../src/formats/pprof/labelSums.js'
import type { Profile } from '../../src/model/profile.js'
import { encodeProfile } from '../helpers/pprof.js'
import { block, bytesOf, int } from '../helpers/pprofWire.js'

const folder = new URL('../../fixtures/endpoints/', import.meta.url)
const limits = { maxInflatedBytes: 2 ** 30, maxRows: 1000 }

const decoded = (bytes: Uint8Array, labels?: readonly string[]) =>
  decode({ path: 'cpu.pprof', bytes }, labels === undefined ? limits : { ...limits, labels }).parsed

const profileOf = (bytes: Uint8Array, labels?: readonly string[]): Profile => {
  const [profile] = decoded(bytes, labels).profiles
  if (profile === undefined) throw new Error('no profile')
  return profile
}

const fixture = (side: string) => readFileSync(new URL(`${side}/api_cpu.pprof`, folder))
const answer = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** `21820000000ns (60.58%): POST /v1/checkout` */
const tagsIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^ +(\d+)ns \( *[\d.]+%\): (.+)$/gm)].map(([, value, name]) => [
      name ?? '',
      Number(value)
    ])
  )

/** `7710000000ns 15.68% 67.45% 8130000000ns 16.54%  main.sumLines` */
const flatsIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^ *(\d+)ns +[\d.]+% +[\d.]+% +\d+n?s? +[\d.]+% +(.+)$/gm)].map(
      ([, value, name]) => [name ?? '', Number(value)]
    )
  )

/** What every label costs, and what each function costs under it, in the last column. */
const sumsOf = ({ labels, functions }: Profile) => {
  const sums = new Map<string, Record<string, number>>()
  labels?.labelOf.forEach((place, cell) => {
    const label = labels.labels[place]?.value ?? 'other'
    const under = sums.get(label) ?? {}
    sums.set(label, under)
    const name = functions[labels.functionOf[cell] ?? -1]?.name ?? 'no stack'
    under[name] = (under[name] ?? 0) + (labels.flat.at(-1)?.[cell] ?? 0)
  })
  return sums
}

const total = (under: Record<string, number>) =>
  Object.values(under).reduce((sum, value) => sum + value, 0)

describe.each(['base', 'head'])('the labels of the fixture, %s', (side) => {
  const sums = sumsOf(profileOf(fixture(side), ['http.route']))

  test('add up to what `go tool pprof -tags` says', () => {
    const told = tagsIn(answer(`${side}.tags.txt`))
    expect(Object.keys(told)).toHaveLength(3)
    expect(Object.fromEntries([...sums].map(([label, under]) => [label, total(under)]))).toEqual(
      told
    )
  })

  test.each([
    ['checkout', 'POST /v1/checkout'],
    ['cart', 'GET /v1/cart/{id}'],
    ['healthz', 'GET /healthz']
  ])('are spread over functions as `-tagfocus=http.route=%s` says', (word, label) => {
    const told = flatsIn(answer(`${side}.${word}.top.txt`))
    expect(Object.keys(told).length).toBeGreaterThan(1)
    expect(sums.get(label)).toEqual(told)
  })

  test('of the spans behind them add up to the same', () => {
    const bySpan = [...sumsOf(profileOf(fixture(side), ['span_id'])).values()]
    expect(bySpan.length).toBeGreaterThan(200)
    const all = (many: readonly Record<string, number>[]) =>
      many.reduce((sum, under) => sum + total(under), 0)
    expect(all(bySpan)).toBe(all([...sums.values()]))
  })
})

describe('labels', () => {
  test('are not in a profile of which nobody asks for them, or that has none of them', () => {
    expect(profileOf(fixture('base')).labels).toBeUndefined()
    expect(profileOf(fixture('base'), ['span_name']).labels).toBeUndefined()
  })

  test('change nothing else of the profile', () => {
    const { labels: _, ...rest } = profileOf(fixture('base'), ['http.route', 'span_id'])
    expect(rest).toEqual(profileOf(fixture('base')))
  })

  const sample = (value: number, ...labels: readonly (readonly [string, string])[]) => ({
    stack: [['main.work']],
    values: [value],
    labels
  })
  const samples = [
    sample(5, ['route', '/a'], ['span_id', 's1']),
    sample(7, ['span_id', 's2']),
    sample(11, ['other', 'x']),
    sample(13)
  ]
  const bytes = encodeProfile({ samples, sampleTypes: [['cpu', 'nanoseconds']] })

  test('put a sample under the first of the keys that it has, in whatever order it has them', () => {
    const { labels } = profileOf(bytes, ['route', 'span_id'])
    expect(labels?.labels).toEqual([
      { key: 'route', value: '/a' },
      { key: 'span_id', value: 's2' }
    ])
    expect(labels?.flat[0]).toEqual([5, 7])
    expect(profileOf(bytes, ['span_id', 'route']).labels?.labels).toEqual([
      { key: 'span_id', value: 's1' },
      { key: 'span_id', value: 's2' }
    ])
  })

  test('that are too many are counted, and summed up as others', () => {
    const cells = newLabelCells({ names: ['main.work'] }, 1)
    for (let value = 0; value < 100_050; value++) {
      const values = Float64Array.of(2)
      addToLabels(cells, {
        frames: Int32Array.of(0),
        depth: 1,
        leaf: 0,
        values,
        labelRank: 0,
        labelValue: value
      })
    }
    const sums = labelSumsOf(cells, { numbers: [0], keys: ['span_id'], textAt: String })
    expect(sums.labels).toHaveLength(100_000)
    expect(sums.crowded).toBe(50)
    expect(sums.labelOf.at(-1)).toBe(-1)
    expect(sums.flat[0]?.at(-1)).toBe(100)
  })

  test('that name a string that is not there are damage where they are read', () => {
    const label = block(3, int(1, 1), int(2, 999))
    const damaged = bytesOf(bytes, block(2, int(1, 1), int(2, 3), label))
    const { diagnostics } = decoded(damaged, ['/bin/app']) // The first string of such a profile.
    expect(diagnostics.map(({ code }) => code)).toEqual(['pprof/string-index'])
  })
})
