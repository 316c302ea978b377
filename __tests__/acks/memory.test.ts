import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeMemory, encodeMemory, type Memory, maxKeys } from '../../src/acks/memory.js'
import { memoryOf } from '../../src/acks/present.js'
import { aFunctionEntry, aReport, someGates } from '../helpers/report.js'

const marker = '<!-- flamegate:v1 key=default head=0123 run=5.1 -->'
const bodyOf = (memory: Memory) => `${marker}\n${encodeMemory(memory)}\n## Report\n`

const key = fc.stringMatching(/^[0-9a-f]{16}$/)
const keys = fc.array(key, { maxLength: maxKeys })
const memories: fc.Arbitrary<Memory> = fc.record(
  {
    label: fc.record({ event: fc.integer({ min: 1, max: 2 ** 49 }), ids: keys }),
    present: keys,
    leftOut: fc.integer({ min: 0, max: 1_000_000 })
  },
  { requiredKeys: ['present', 'leftOut'] }
)

describe('the hidden line', () => {
  test('looks like this', () => {
    expect(encodeMemory({ present: ['0a1b2c3d4e5f6071'], leftOut: 0 })).toMatch(
      /^<!-- flamegate:accepted label=0 accepted= present=0a1b2c3d4e5f6071 left-out=0 sum=[0-9a-f]{16} -->$/
    )
  })

  test('is read as it was written, whatever line ends GitHub stores', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(decodeMemory(bodyOf(memory))).toEqual(memory)
        expect(decodeMemory(bodyOf(memory).replaceAll('\n', '\r\n'))).toEqual(memory)
      }),
      { seed: 11, numRuns: 100 }
    )
  })

  test('is not read when a character of it changed', () => {
    fc.assert(
      fc.property(memories, fc.nat(), (memory, at) => {
        const line = encodeMemory(memory)
        const index = at % line.length
        const other = line[index] === '0' ? '1' : '0'
        const changed = line.slice(0, index) + other + line.slice(index + 1)
        expect(decodeMemory(`${marker}\n${changed}`)).toBeUndefined()
      }),
      { seed: 13, numRuns: 200 }
    )
  })

  test('is the second line and no other', () => {
    const line = encodeMemory({ present: [], leftOut: 0 })
    expect(decodeMemory(`${marker}\n${line}`)).toEqual({ present: [], leftOut: 0 })
    expect(decodeMemory(line)).toBeUndefined()
    expect(decodeMemory(`${marker}\n## Report\n${line}`)).toBeUndefined()
    expect(decodeMemory(`${marker}\n ${line}`)).toBeUndefined()
    expect(decodeMemory(marker)).toBeUndefined()
    expect(decodeMemory('')).toBeUndefined()
  })

  test('holds so many findings that it fits the comment, and counts the others', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => index.toString(16).padStart(16, '0'))
    const line = encodeMemory({ label: { event: 2 ** 49, ids }, present: ids, leftOut: 0 })
    expect(line.length).toBeLessThanOrEqual(5_000)
    expect(decodeMemory(`${marker}\n${line}`)).toEqual({
      label: { event: 2 ** 49, ids: ids.slice(0, maxKeys) },
      present: ids.slice(0, maxKeys),
      leftOut: 1000 - maxKeys
    })
  })
})

describe('what a report has to be remembered', () => {
  test('is what failed a gate, the heaviest first, and what lowers the rating', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(16)) as [
      string,
      string,
      string,
      string
    ]
    const gates = someGates({
      regression: { status: 'failed', findings: [a, b] },
      rating: { status: 'failed', findings: ['rating'] },
      'benchmark-slowdown': { status: 'failed', findings: [c] },
      'cpu-regression': { status: 'unjudged', findings: ['e'.repeat(16)] },
      vanished: { status: 'failed', findings: ['vanished/cpu/checkout'] }
    })
    const report = aReport({
      verdict: { level: 'hard_fail', complete: false, gates },
      cpu_regressions: [aFunctionEntry({ id: a })],
      mem_regressions: [aFunctionEntry({ id: d })]
    })
    const { present, leftOut } = memoryOf([report])
    expect(present.slice(0, 3)).toEqual([c, a, b])
    expect(present[3]).toMatch(/^[0-9a-f]{16}$/)
    expect(present.slice(4)).toEqual([d])
    expect(leftOut).toBe(0)
  })

  test('has the label as it was counted', () => {
    const label = { event: 7, ids: ['a'.repeat(16)] }
    expect(memoryOf([aReport()], label).label).toEqual(label)
    expect(memoryOf([aReport()]).label).toBeUndefined()
  })
})
