import { describe, expect, test } from '@jest/globals'
import { oneOfEach } from '../../src/formats/oneOfEach.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { FunctionInfo } from '../../src/model/profile.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'

const work: FunctionInfo = { name: 'main.work', file: 'main.go', startLine: 7 }

const fileOf = (path: string, ...functions: readonly FunctionInfo[]): DecodedFile =>
  profileFile(path, { ...cpuProfile({}), functions: structuredClone(functions) })

const functionsIn = ({ parsed }: DecodedFile): readonly FunctionInfo[] =>
  parsed.profiles.flatMap(({ functions }) => functions)

describe('functions of several files', () => {
  test('are one object where they are the same', () => {
    const keep = oneOfEach(10)
    const [first, second] = ['a', 'b'].flatMap((path) => functionsIn(keep(fileOf(path, work))))
    expect(first).toEqual(work)
    expect(second).toBe(first)
  })

  test.each<readonly [string, FunctionInfo]>([
    ['another name', { ...work, name: 'main.rest' }],
    ['another file', { ...work, file: 'other.go' }],
    ['another line', { ...work, startLine: 8 }]
  ])('stay what they are where they have %s', (_, other) => {
    const keep = oneOfEach(10)
    keep(fileOf('a', work))
    expect(functionsIn(keep(fileOf('b', other, work)))).toEqual([other, work])
  })

  test('are so many at most together; the file that brings more of them is refused, and the next is not', () => {
    const keep = oneOfEach(4)
    const rest = { ...work, name: 'main.rest' }
    const more = { ...work, name: 'main.more' }
    const files = [fileOf('a', work), fileOf('b', rest, more), fileOf('c', rest, work)].map(keep)
    expect(files.map(({ status }) => status)).toEqual(['parsed', 'damaged', 'parsed'])
    expect(files[1]?.parsed).toMatchObject({
      profiles: [],
      diagnostics: [{ severity: 'error', code: 'io/too-many-functions', at: { file: 'b' } }]
    })
    expect(files[1]?.parsed.diagnostics[0]?.message).toBe(
      'expected at most 2 functions in all inputs together, found more with this one'
    )
  })

  test('are all that changes', () => {
    const keep = oneOfEach(10)
    const files = [fileOf('a', work), fileOf('b', work)]
    expect(files.map(keep)).toEqual(files)
  })
})
