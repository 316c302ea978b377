/** Exactly one format may claim a file: every fixture, whatever it is called, and cut anywhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { formats } from '../../src/formats/index.js'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

const folders = [
  ...['bench', 'benchstat', 'demo', 'manifest', 'oracle', 'pprof-edge', 'profiles', 'programs'],
  ...['published', 'published-text', 'python', 'replicates', 'symbols', 'top', 'endpoints']
]

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(fixtures, folder, name))
    .filter((path) => statSync(path).isFile())

const claimsOf = (path: string, bytes: Uint8Array): readonly string[] =>
  formats.filter((format) => format.matches({ path, bytes })).map(({ id }) => id)

/** Names that some format believes. */
const names = ['x.txt', 'x.folded', 'x.collapsed', 'x.speedscope.json', 'flamegate-manifest.json']

describe('no two formats claim', () => {
  test.each(folders)('a file of fixtures/%s, under any name, whole or cut', (folder) => {
    const files = filesOf(folder)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const bytes = readFileSync(file)
      for (const name of [file, ...names])
        for (const end of [bytes.length, bytes.length / 2, 100])
          expect([name, claimsOf(name, bytes.subarray(0, end)).slice(1)]).toEqual([name, []])
    }
  })
})
