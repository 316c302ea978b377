// Start-up of the action against an empty Node process: interleaved runs, medians, one ratio. `npm run bench:startup`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const rounds = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'flamegate-startup-'))
const event = join(folder, 'event.json')
writeFileSync(event, '{}')
// A file of its own: what is written to it would spoil the event of the next run.
const output = join(folder, 'output')
writeFileSync(output, '')

const runner = {
  PATH: process.env.PATH,
  GITHUB_REPOSITORY: 'octo/repo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: event,
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_RUN_ID: '1',
  GITHUB_OUTPUT: output,
  GITHUB_WORKSPACE: root,
  RUNNER_TEMP: folder
}
const sides = { 'INPUT_BASE-PATH': 'fixtures/demo/base', 'INPUT_HEAD-PATH': 'fixtures/demo/head' }

/** What is started: nothing, the action until it has read its inputs (a bad one stops it), and the whole demo. */
const cases = {
  'empty Node process': { args: ['-e', '0'], env: {} },
  'action, inputs read': { args: ['dist/action.js'], env: { ...runner, INPUT_MODE: 'none' } },
  'action, demo analysed': { args: ['dist/action.js'], env: { ...runner, ...sides } }
}

const timeOf = ({ args, env }) => {
  const start = performance.now()
  spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' })
  return performance.now() - start
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, one] of Object.entries(cases)) times[name].push(timeOf(one))
}
rmSync(folder, { recursive: true, force: true })

const empty = median(times['empty Node process'])
console.log(`Node ${process.version}, medians of ${rounds} interleaved runs`)
for (const [name, values] of Object.entries(times)) {
  const ms = median(values)
  console.log(`${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / empty).toFixed(2)}x`)
}
