import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { GivenPath } from '../../src/io/readFiles.js'
import { stageFiles } from '../../src/io/stageFiles.js'
import { FlamegateError } from '../../src/model/diagnostic.js'

let root = ''

const write = (path: string, text: string): void => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const stage = (paths: readonly GivenPath[], wanted: readonly string[]) => {
  const folder = join(root, 'staged')
  const options = { cwd: root, out: 'out', maxFiles: 10 }
  const files = stageFiles({ paths, wanted: new Set(wanted), folder }, options)
  return files.map((file) => relative(folder, file).replaceAll('\\', '/'))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'flamegate-stage-'))
  write('data/head/bench.txt', 'head')
  write('data/base/bench.txt', 'base')
  write('more/head/bench.txt', 'more')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('staged files', () => {
  test('are those that are wanted, under the names that sides are read from', () => {
    expect(stage([{ path: 'data' }], ['data/head/bench.txt'])).toEqual(['head/bench.txt'])
    expect(readFileSync(join(root, 'staged/head/bench.txt'), 'utf8')).toBe('head')
  })

  test('keep the name of their artifact', () => {
    const given = { path: join(root, 'data'), label: 'flamegate-data-1', labelsNames: true }
    const names = stage([given], ['flamegate-data-1/head/bench.txt'])
    expect(names).toEqual(['flamegate-data-1/head/bench.txt'])
  })

  test('replace those of an earlier time', () => {
    stage([{ path: 'data' }], ['data/base/bench.txt'])
    stage([{ path: 'data' }], ['data/head/bench.txt'])
    expect(() => readFileSync(join(root, 'staged/base/bench.txt'))).toThrow()
  })

  test('never write over one another', () => {
    const both = [{ path: 'data' }, { path: 'more' }]
    const run = () => stage(both, ['data/head/bench.txt', 'more/head/bench.txt'])
    expect(run).toThrow(FlamegateError)
    expect(run).toThrow('head/bench.txt')
  })
})
