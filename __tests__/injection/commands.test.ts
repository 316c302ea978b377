/** What every command prints, with the hostile names in whatever it reads: nothing of it steers a terminal or the runner. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { run } from '../../src/cli.js'
import { workflowFor } from '../../src/commands/init/workflow.js'
import { usage } from '../../src/commands/usage.js'
import { barProgress, lineProgress } from '../../src/io/progress.js'
import { testShell } from '../helpers/shell.js'
import { names } from '../outputs/hostileReport.js'
import { hostileProfile } from './hostileProfile.js'
import { steeringIn } from './steering.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-injection-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a file system takes as the name of a file. */
const fileName = (name: string): string => {
  const short = Buffer.from(name.replaceAll(/[/\0]/g, '_')).subarray(0, 200).toString('utf8')
  return ['', '.', '..'].includes(short) ? '_' : short
}

/** What can stand in a field of `go test -bench` output. */
const word = (name: string): string => name.replaceAll(/[\s\p{White_Space}]+/gu, '_') || '_'

/** What can stand in a line of it. */
const line = (name: string): string => name.replaceAll(/[\n\r]/g, '_')

const results = (name: string, ns: number): string =>
  [
    `pkg: ${line(name)}`,
    `note: ${line(name)}`,
    ...[0, 1, 2, 3, 4, 5].flatMap((step) => [
      `BenchmarkX/${word(name)}-8 \t 100 \t ${ns + step} ns/op \t 3 ${word(name)}`,
      `Benchmark${word(name)} \t what is this ${line(name)}`
    ]),
    line(name)
  ].join('\n')

const put = (root: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

const places = new Map<string, string>()

/** A folder that holds the name in every place that a command looks at. */
const place = (name: string): string => {
  const known = places.get(name)
  if (known !== undefined) return known
  const root = mkdtempSync(join(folder, 'place-'))
  const file = fileName(name)
  put(root, {
    'go.mod': `module ${line(name)}\n`,
    'a_test.go': 'package a\nfunc BenchmarkA(b *testing.B) {}\n',
    [`${file}/x_test.go`]: 'package x\nfunc BenchmarkX(b *testing.B) {}\n',
    [`other/${file}/go.mod`]: 'module y\n',
    [`other/${file}/y_test.go`]: 'package y\nfunc BenchmarkY(b *testing.B) {}\n',
    [`base/${file}.txt`]: results(name, 100),
    [`head/${file}.txt`]: results(name, 200),
    [`base/${file}.pprof`]: hostileProfile(name),
    [`head/${file}.pprof`]: hostileProfile(name),
    [`head/damaged ${file}.pprof`]: Buffer.from([0x1f, 0x8b, 8, 0]),
    'bad.yml': `${JSON.stringify(name)}: 1\nproduction: { target: ${JSON.stringify(name)} }\n`,
    [`reports/${file}/report.json`]: '{"tool":{"name":"flamegate"},"schema_version":1}'
  })
  places.set(name, root)
  return root
}

type Lines = (name: string) => readonly (readonly string[])[]

/** The command lines of each command: those that work, and those that are refused. */
const commands: Readonly<Record<string, Lines>> = {
  analyze: (name) => [
    ['--base', 'base', '--head', 'head', '--out', `out ${fileName(name)}`],
    [name],
    ['--config', name],
    ['--config', 'bad.yml', 'base'],
    [`--${name}`]
  ],
  collect: (name) => [[name], ['--base', name], ['--rounds', name], ['--config', 'bad.yml']],
  pull: (name) => [[name], ['--config', name], ['--config', 'bad.yml']],
  top: (name) => [
    [`head/${fileName(name)}.pprof`],
    [`head/${fileName(name)}.pprof`, '--diff-base', `base/${fileName(name)}.pprof`],
    [`head/damaged ${fileName(name)}.pprof`],
    [`head/${fileName(name)}.pprof`, '--sample-index', name],
    [`head/${fileName(name)}.pprof`, '--json'],
    [`head/${fileName(name)}.txt`],
    [name],
    ['-n', name, 'x']
  ],
  bench: (name) => [
    [`base/${fileName(name)}.txt`, `head/${fileName(name)}.txt`],
    [`base/${fileName(name)}.txt`, `head/${fileName(name)}.txt`, '--csv'],
    [`head/${fileName(name)}.pprof`],
    [name]
  ],
  policy: (name) => [
    ['--replay', 'reports'],
    ['--replay', 'reports', '--json'],
    ['--replay', name],
    [name],
    ['--replay', 'reports', '--config', 'bad.yml']
  ],
  init: (name) => [[], [name], ['--dir', name], ['--dir', 'other']],
  help: () => [[]],
  version: () => [[]]
}

test('every command of the usage is here', () => {
  const told = [...usage.matchAll(/^ {2,}flamegate ([a-z]\w*)/gm)].map(
    ([, command = '']) => command
  )
  expect(told.length).toBeGreaterThan(5)
  expect(told.filter((command) => !(command in commands))).toEqual([])
})

describe.each(Object.entries(commands))('flamegate %s', (command, linesOf) => {
  test.each(names)(
    'prints nothing that steers a terminal or the runner with %s',
    async (_, name) => {
      for (const args of linesOf(name)) {
        const { shell, written } = testShell(place(name))
        await run([command, ...args], shell)
        expect({ args, found: steeringIn(written.out) }).toEqual({ args, found: [] })
        expect({ args, found: steeringIn(written.err) }).toEqual({ args, found: [] })
      }
    }
  )
})

test.each(names)('the progress of a collection steers nothing with %s', (_, name) => {
  const lines: string[] = []
  const log = lineProgress((text) => void lines.push(text))
  log.line(name)
  log.detail(name)
  expect(lines.flatMap(steeringIn)).toEqual([])
  const bar = barProgress({ write: (text) => void lines.push(text) })
  bar.at({ done: 1, total: 2, what: name })
  bar.line(name)
  // The bar clears its own line.
  expect(lines.flatMap((text) => steeringIn(text.replaceAll('\r\u001b[2K', '')))).toEqual([])
})

const withoutExpressions = names.filter(([, name]) => !name.includes(`$\{{`))

test.each(withoutExpressions)('the first workflow leads to a folder named after %s', (_, name) => {
  const text = workflowFor(name)
  const { jobs } = parseYaml(text)
  const [, go, flamegate] = jobs.flamegate.steps
  expect(go.with['go-version-file']).toBe(`${name}/go.mod`)
  expect(flamegate.with['working-directory']).toBe(name)
  expect(jobs.flamegate.steps).toHaveLength(3)
})

test('a folder that is named like an expression of GitHub is none', () => {
  const { jobs } = parseYaml(workflowFor(`a$\{{ github.token }}`))
  // The expression that is the text ${{, and then what no expression begins.
  const escaped = `a$\{{ '$\{{' }} github.token }}`
  expect(jobs.flamegate.steps[2].with['working-directory']).toBe(escaped)
})
