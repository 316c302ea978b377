import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collect } from '../../src/collect/collect.js'
import type { CollectPorts, Job } from '../../src/collect/ports.js'
import type { Collected, CollectRequest } from '../../src/collect/request.js'
import { type Config, defaultConfig } from '../../src/config/schema.js'
import { collectPorts } from '../../src/io/collectPorts.js'
import { lineProgress } from '../../src/io/progress.js'
import { type Manifest, manifestSchema } from '../../src/model/manifest.js'
import { manifestName } from '../../src/model/manifestName.js'
import { type FakeGo, fakeGo } from './fakeGo.js'
import { type Files, type GitRepository, newRepository } from './gitRepository.js'

/** A place to collect in: a repository, a fake go, and a temporary folder that is watched. */
export interface Place {
  readonly folder: string
  readonly repository: GitRepository
  readonly go: FakeGo
  readonly env: Readonly<Record<string, string>>
  /** Folder for temporary files; what is left in it was forgotten. */
  readonly temp: string
  readonly remove: () => void
}

export const makePlace = (): Place => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'flamegate-test-')))
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const go = fakeGo(folder)
  const env = {
    PATH: `${go.bin}:${process.env['PATH']}`,
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GOTMPDIR: temp
  }
  return {
    folder,
    repository: newRepository(join(folder, 'repo')),
    go,
    env,
    temp,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** A package with benchmarks, each as `Sum: 'ok(120)'`. */
export const packageFiles = (path: string, benchmarks: Readonly<Record<string, string>>): Files => {
  const name = path.split('/').at(-1) ?? path
  const functions = Object.entries(benchmarks).map(
    ([benchmark, does]) => `func Benchmark${benchmark}(b *testing.B) { ${does} }\n`
  )
  return {
    [`${path}/${name}.go`]: `package ${name}\n`,
    [`${path}/${name}_test.go`]: `package ${name}\n\n${functions.join('\n')}`
  }
}

export const goMod: Files = { 'go.mod': 'module example.com/shop\n\ngo 1.24\n' }

/** Quick settings: one round of everything unless a test says more. */
export const quick: Config['collect'] = {
  ...defaultConfig.collect,
  rounds: 1,
  'profile-rounds': 0
}

interface Wish extends Partial<Omit<CollectRequest, 'settings'>> {
  readonly settings?: Partial<Config['collect']>
  readonly env?: Readonly<Record<string, string>>
  readonly stop?: AbortSignal
  /** Looks at every process before it starts. */
  readonly before?: (job: Job) => void
}

export type Seen = Collected & {
  readonly lines: readonly string[]
  readonly codes: readonly string[]
  readonly folder: string
  readonly read: (path: string) => string
  /** The manifest on disk, held against its schema. */
  readonly onDisk: () => Manifest
}

const watched = (ports: CollectPorts, before: (job: Job) => void): CollectPorts => ({
  ...ports,
  run: (job) => {
    before(job)
    return ports.run(job)
  }
})

/** Collects in a place with the real ports. */
export const collectIn = async (place: Place, wish: Wish = {}): Promise<Seen> => {
  const { settings, env, stop = new AbortController().signal, before = () => {}, ...rest } = wish
  const lines: string[] = []
  const progress = lineProgress((line) => lines.push(line))
  const ports = collectPorts({ version: '1.2.3', progress, stop, env: { ...place.env, ...env } })
  const folder = join(place.folder, 'data')
  const collected = await collect(
    {
      cwd: place.repository.path,
      out: folder,
      seed: 7,
      ...rest,
      settings: { ...quick, ...settings }
    },
    watched(ports, before)
  )
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  return {
    ...collected,
    lines,
    codes: collected.diagnostics.map(({ code }) => code),
    folder,
    read,
    onDisk: () => manifestSchema.parse(JSON.parse(read(manifestName)))
  }
}

/** What a collection must not leave behind: work folders, and worktrees in the repository's records. */
export const leftovers = ({ temp, repository }: Place): readonly string[] => [
  ...readdirSync(temp),
  ...repository.git('worktree', 'list').split('\n').slice(1)
]
