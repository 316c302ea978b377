// What only the action reads: artifacts, the reports of other jobs, a history. It runs as a process against the GitHub that the
// end-to-end tests play.
import { closeSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ended } from '../bench/processes.mjs'
import { makeHistory, writeReport } from './stored.mjs'

const MIB = 2 ** 20
const require = createRequire(import.meta.url)
const token = 'ghs_ofTheJob'

/** The played GitHub and runner, as one module. Whatever of it asks where it is lies in the same folder of the checkout. */
const played = async (root, folder) => {
  const here = join(root, '__tests__/e2e')
  const files = ['events', 'runner', 'server', 'state', 'zip']
  const outfile = join(folder, 'played.cjs')
  await build({
    stdin: {
      contents: files.map((name) => `export * from './${name}.js'`).join('\n'),
      resolveDir: here,
      loader: 'ts'
    },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' },
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(here, 'main.ts')).href) }
  })
  return require(outfile)
}

/** What the process said and reported; what it had unpacked goes, because it may be gigabytes. */
const toldIn = (temp, said) => {
  for (const name of readdirSync(temp).filter((one) => one.startsWith('flamegate-artifact-')))
    rmSync(join(temp, name), { recursive: true })
  const reports = readdirSync(temp, { recursive: true })
    .filter((name) => /(?:report|merged)\.json$/.test(name))
    .map((name) => readFileSync(join(temp, name), 'latin1'))
  return [readFileSync(said, 'latin1'), ...reports].join('\n')
}

/** A step of the action: `job` makes artifacts by name, files of the workspace, inputs, and the event. */
const step = (job) => ({
  exits: [0, 1],
  make: async ({ root, folder }) => {
    const { pullOf, runIn, startServer, plantArtifact, actionsBot, world, zip } = await played(
      root,
      folder
    )
    const {
      artifacts,
      inputs = {},
      workspace = {},
      event = 'pull-request'
    } = job({
      ...{ root, folder, zip }
    })
    return async ({ heap, mostMs }) => {
      const server = await startServer(world.repository, 9000)
      const { state } = server
      state.pulls.set(world.pull, pullOf('pull-request'))
      state.pullFiles.set(world.pull, [])
      const grants = { 'pull-requests': 'write', contents: 'read', actions: 'read' }
      state.tokens.set(token, { account: actionsBot, kind: 'installation', grants })
      for (const [name, content] of Object.entries(artifacts)) plantArtifact(state, name, content)
      const run = { command: inputs.mode ?? 'compare' }
      const standard = { event, token, attempt: 1, env: {}, hurry: 1 }
      await runIn({ server, ...standard, inputs, workspace }, async ({ folders, env }) => {
        const said = join(folder, 'said')
        const stdout = openSync(said, 'w')
        const args = [heap, join(root, 'dist/action.js')]
        const how = { command: process.execPath, args, cwd: folders.workspace, env, mostMs }
        Object.assign(run, await ended({ ...how, stdout }))
        closeSync(stdout)
        run.text = toldIn(folders.temp, said)
        return { exitCode: run.code, output: '' }
      })
      await server.close()
      return { ...run, command: `mode: ${run.command}` }
    }
  }
})

const lines = (nanoseconds, name) =>
  `goos: linux\npkg: example.com/shop\n${Array.from({ length: 10 }, (_, n) => `${name} \t 1000 \t ${nanoseconds + (n % 3)} ns/op\n`).join('')}`
const pair = [
  { path: 'base/bench.txt', content: lines(1000, 'BenchmarkCart-8') },
  { path: 'head/bench.txt', content: lines(1010, 'BenchmarkCart-8') }
]

const archive = (entriesOf) =>
  step(({ zip }) => ({ artifacts: { 'flamegate-data-1': zip(entriesOf(zip)) } }))

const many = (count) => () => [
  ...pair,
  ...Array.from({ length: count - pair.length }, (_, n) => ({
    path: `notes/${n}.txt`,
    content: 'x',
    stored: true
  }))
]

/** Text that packs well, behind results; so long that four of them are what an archive may unpack to. */
const longText = (side) => {
  const noise = Array.from({ length: 1000 }, (_, n) => `words that mean nothing, line ${n}\n`).join(
    ''
  )
  return Buffer.concat([
    Buffer.from(lines(1000, `Benchmark${side}-8`)),
    Buffer.alloc(511 * MIB, noise)
  ])
}
const longTexts = () =>
  ['base', 'head'].flatMap((side) =>
    [1, 2].map((number) => ({ path: `${side}/bench.${number}.txt`, content: longText(side) }))
  )

const folders = (levels) => () => [
  ...pair,
  { path: `${'a/'.repeat(levels - 1)}head_bench.txt`, content: lines(1, 'BenchmarkDeep-8') }
]

const job = (number) => `flamegate-report-job${number}`

export const inAction = {
  'zip-entries': { what: 'an artifact of 100,000 files', ...archive(many(100_000)) },
  'zip-entries-beyond': {
    what: 'an artifact of 100,001 files',
    ...archive(many(100_001)),
    says: 'zip/too-many-entries'
  },
  'zip-text': {
    what: 'an artifact of 2 GiB of text in four files',
    ...archive(longTexts),
    says: 'gobench/too-large'
  },
  'zip-in-zip': {
    what: 'an artifact with an archive of 2 GiB of text in it',
    ...archive((zip) => [...pair, { path: 'head/profiles.zip', content: zip(longTexts()) }]),
    says: 'formats/unrecognised'
  },
  'zip-folders': { what: 'an artifact with 32 levels of folders', ...archive(folders(32)) },
  'zip-folders-beyond': {
    what: 'an artifact with 33 levels of folders',
    ...archive(folders(33)),
    says: 'zip/name-too-long'
  },
  merge: {
    what: 'the reports of 32 jobs, 64 MiB each',
    ...step(({ root, folder, zip }) => {
      const path = writeReport(join(folder, 'stored/report.json'), { root, folder, size: 64 * MIB })
      const content = zip([{ path: 'report.json', content: readFileSync(path) }])
      return {
        artifacts: Object.fromEntries(Array.from({ length: 32 }, (_, n) => [job(n), content])),
        inputs: { mode: 'merge' }
      }
    })
  },
  history: {
    what: 'a history of 1,000 runs and 20,000 series, 32 MiB',
    ...step(({ zip }) => ({
      event: 'push',
      artifacts: { 'flamegate-data-1': zip(pair.slice(1)) },
      inputs: { mode: 'record' },
      workspace: {
        '.github/flamegate.yml': 'history: { storage: directory }\n',
        '.flamegate-history/flamegate-history.json': makeHistory(32 * MIB)
      }
    }))
  }
}
