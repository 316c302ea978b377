/** What a command loads before its first line runs: `top` and `bench` stand in for tools that start at once. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const values = /^(?:import|export)(?! type\b)\b[^'"]*?from '([^']+)'/gm

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(values)].map(([, target]) => target ?? '')

/** Everything that is loaded with a source file: paths of sources, and names of packages. */
const loadedWith = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const target of importsOf(path)) {
    if (!target.startsWith('.')) seen.add(target)
    else loadedWith(fileURLToPath(new URL(target.replace(/\.js$/, '.ts'), `file://${path}`)), seen)
  }
  return seen
}

const sourceOf = (name: string): string =>
  fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url))

const packagesOf = (name: string): readonly string[] =>
  [...loadedWith(sourceOf(name))].filter((one) => !one.startsWith('/') && !one.startsWith('node:'))

test.each(['cli', 'commands/top', 'commands/bench'])('%s starts without any package', (name) => {
  expect(packagesOf(name)).toEqual([])
})

test('a command that reads settings needs their schema', () => {
  expect(packagesOf('commands/analyze')).toEqual(expect.arrayContaining(['zod', 'yaml']))
})

test('analyze loads the schema of the report only where a model is asked about it', () => {
  const loaded = [...loadedWith(sourceOf('commands/analyze'))]
  expect(loaded).toContain(sourceOf('config/schema'))
  expect(loaded).not.toContain(sourceOf('model/report'))
  expect(loaded).not.toContain(sourceOf('model/history'))
})
