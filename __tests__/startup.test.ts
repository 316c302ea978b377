/**
 * What a command loads before its first line runs: `top` and `bench` stand in for tools that start at once. The action
 * runs at every push, and what it does not need there is time that everybody waits.
 */
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

const sources = fileURLToPath(new URL('../src/', import.meta.url))

const sourceOf = (name: string): string => `${sources}${name}.ts`

const loadedBy = (name: string): readonly string[] => [...loadedWith(sourceOf(name))]

const packagesOf = (name: string): readonly string[] =>
  loadedBy(name).filter((one) => !one.startsWith('/') && !one.startsWith('node:'))

const roomsOf = (name: string): ReadonlySet<string> =>
  new Set(
    loadedBy(name).flatMap((one) =>
      one.startsWith(sources) ? (one.slice(sources.length).split(/[/.]/)[0] ?? []) : []
    )
  )

test.each(['cli', 'commands/top', 'commands/bench'])('%s starts without any package', (name) => {
  expect(packagesOf(name)).toEqual([])
})

test('analyze loads what reads YAML only where a file is', () => {
  expect(packagesOf('commands/analyze')).toEqual(['zod'])
})

test('analyze loads the schema of the report only where a model is asked about it', () => {
  const loaded = loadedBy('commands/analyze')
  expect(loaded).toContain(sourceOf('config/schema'))
  expect(loaded).not.toContain(sourceOf('model/report'))
  expect(loaded).not.toContain(sourceOf('model/history'))
})

test('the action reads its inputs with what that takes: no mode, no settings, no report', () => {
  expect(packagesOf('action').toSorted()).toEqual(['@actions/core', 'zod'])
  const rooms = ['action', 'config', 'io', 'model', 'patterns', 'steps', 'units', 'version']
  expect([...roomsOf('action')].toSorted()).toEqual(rooms)
  expect(loadedBy('action')).not.toContain(sourceOf('config/schema'))
})

test.each([
  ['collect', ['analyze', 'outputs']],
  ['merge', ['analyze', 'collect', 'compare']]
])('mode %s loads no %j', (mode, absent) => {
  const rooms = roomsOf(`steps/${mode}`)
  expect(absent.filter((room) => rooms.has(room))).toEqual([])
})
