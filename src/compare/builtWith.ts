/**
 * What profiles say of how they were built, without a manifest: the files of Go's own runtime name the version of Go by the
 * folder that it is installed in (`/opt/hostedtoolcache/go/1.24.3/x64/src/runtime/proc.go`), and the machine by the name of
 * what is written in assembly (`runtime/sys_linux_amd64.s`). A side that does not say is not guessed about.
 */
import type { FunctionInfo } from '../model/profile.js'
import type { Measurement } from '../pair/measurement.js'

const runtimeFile = /^(.*)\/src\/runtime\/[^/]+\.(?:go|s)$/
const version =
  /(?<![a-z0-9])go(?:lang)?[-/]?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:(?:rc|beta)\d{1,3})?)(?![\w]|\.\d)/g
const assembly =
  /(?:^|\/)runtime\/[a-z0-9_]+_(386|amd64|arm|arm64|loong64|mips64x|mipsx|ppc64x|riscv64|s390x|wasm)\.s$/

/** Longer paths are none of an installation. */
const MOST = 1000

const isRuntimes = (file: string): boolean => file.length <= MOST && file.includes('runtime')

const goVersion = (file: string): string | undefined => {
  const root = runtimeFile.exec(file.replaceAll('\\', '/'))?.[1]
  const found = root === undefined ? undefined : [...root.matchAll(version)].at(-1)?.[1]
  return found === undefined ? undefined : `go${found}`
}

const architecture = (file: string): string | undefined => assembly.exec(file)?.[1]

const facts = [
  { name: 'Go versions', read: goVersion },
  { name: 'architectures', read: architecture }
] as const

type Read = (typeof facts)[number]['read']

const valuesOf = (functions: readonly FunctionInfo[], read: Read): ReadonlySet<string> =>
  new Set(functions.flatMap(({ file }) => (isRuntimes(file) ? (read(file) ?? []) : [])))

const inSide = ({ parts }: Measurement, read: Read): readonly string[] => {
  const values = new Set(parts.flatMap(({ profile }) => [...valuesOf(profile.functions, read)]))
  return [...values].sort()
}

/** Why the two sides of a pair are not of one kind: `different Go versions: base go1.24.3; head go1.25.0`. */
export const builtApart = (base: Measurement, head: Measurement): string | undefined => {
  for (const { name, read } of facts) {
    const [before, after] = [inSide(base, read), inSide(head, read)]
    const isKnown = before.length > 0 && after.length > 0
    if (isKnown && !before.some((value) => after.includes(value)))
      return `different ${name}: base ${before.join(', ')}; head ${after.join(', ')}`
  }
  return undefined
}
