import { type Dirent, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readableEntries } from './entries.js'

/** A folder with Go tests, and how many benchmarks its files define. */
export interface GoPackage {
  /** Relative to the module, with forward slashes; `.` is the module's own folder. */
  readonly folder: string
  readonly benchmarks: number
}

export interface GoModule {
  /** Relative to where the search began; `.` is that folder itself. */
  readonly folder: string
  /** Packages that have tests, in the order of their folders. */
  readonly packages: readonly GoPackage[]
}

/** Far more than a repository has; the search is for a suggestion, which may be incomplete. */
const maxFolders = 20_000
const maxTestFileBytes = 4 * 1024 * 1024

/** As the Go tool leaves them out of `./...`; modules inside are found on their own. */
const isLeftOut = (name: string): boolean =>
  /^[._]/.test(name) || name === 'testdata' || name === 'vendor' || name === 'node_modules'

/** What `go test` takes for a benchmark: a function whose name goes on with no small letter. */
const benchmark = /^func Benchmark(?![a-z])\w*\(/gm

const benchmarksIn = (file: string): number => {
  try {
    if (statSync(file).size > maxTestFileBytes) return 0
    return [...readFileSync(file, 'utf8').matchAll(benchmark)].length
  } catch {
    return 0
  }
}

const packageIn = (path: string, folder: string, entries: readonly Dirent[]) => {
  const tests = entries.filter((entry) => entry.isFile() && entry.name.endsWith('_test.go'))
  if (tests.length === 0) return []
  const benchmarks = tests.reduce((sum, { name }) => sum + benchmarksIn(join(path, name)), 0)
  return [{ folder, benchmarks }]
}

/** The Go modules of a folder, each with its packages that have tests. Links are not followed. */
export const findGoModules = (root: string): readonly GoModule[] => {
  const modules = new Map<string, GoPackage[]>()
  const queue: { readonly folder: string; readonly module: string | undefined }[] = [
    { folder: '.', module: undefined }
  ]
  for (const { folder, module: around } of queue) {
    const path = join(root, folder)
    const entries = readableEntries(path)
    const module = entries.some(({ name }) => name === 'go.mod') ? folder : around
    if (module !== undefined) {
      const packages = modules.get(module) ?? []
      modules.set(module, packages)
      packages.push(...packageIn(path, posix.relative(module, folder) || '.', entries))
    }
    const below = entries.filter((entry) => entry.isDirectory() && !isLeftOut(entry.name))
    const room = maxFolders - queue.length
    queue.push(
      ...below.slice(0, room).map(({ name }) => ({ folder: posix.join(folder, name), module }))
    )
  }
  return [...modules].map(([folder, packages]) => ({ folder, packages }))
}
