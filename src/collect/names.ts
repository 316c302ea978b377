/** Names of workloads and files. What they are made from is hostile: import paths and benchmark names. */
import type { Target } from './packages.js'

/** Longest part of a file name; names of 255 bytes are refused by file systems. */
const longest = 80

/** What Windows takes for a device, whatever its ending; readers of archives refuse it on every system. */
const device = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))/i

/** One part of a path: letters, digits, `.`, `-` and `_`, with nothing in front that hides it, leads away or is an option. */
const safePart = (part: string): string => {
  const safe = part.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[.-]+/, '_')
  return safe === '' ? '_' : safe.slice(0, longest).replace(device, '_').replace(/\.$/, '_')
}

export const safePath = (text: string): string => text.split('/').map(safePart).join('/')

/** A safe path for each text, all different, also where upper and lower case are the same. */
export const uniquePaths = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  const paths = new Map<string, string>()
  for (const text of texts) {
    const wish = safePath(text)
    let path = wish
    for (let copy = 2; taken.has(path.toLowerCase()); copy += 1) path = `${wish}~${copy}`
    taken.add(path.toLowerCase())
    paths.set(text, path)
  }
  return paths
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const shortName = (name: string, module: string): string => {
  if (module === '' || name === module) return lastPart(name)
  return name.startsWith(`${module}/`) ? name.slice(module.length + 1) : name
}

const moduleOf = ({ base, head }: Target): string => {
  const side = [head, base].find((one) => one.status === 'has-benchmarks')
  return side?.status === 'has-benchmarks' ? side.module : ''
}

/** The workload of each package: its path in the module, or all of its path where two would have one name. */
export const workloadNames = (targets: readonly Target[]): ReadonlyMap<string, string> => {
  const short = targets.map((one) => shortName(one.package, moduleOf(one)))
  const isDouble = (name: string): boolean => short.indexOf(name) !== short.lastIndexOf(name)
  return new Map(
    targets.map((one, index) => {
      const name = short[index] ?? ''
      return [one.package, name === '' || isDouble(name) ? one.package : name]
    })
  )
}

/** Name of the test binary of a package, as Go calls it: pprof knows a test by it. */
export const binaryName = (name: string, exe: string): string =>
  `${safePart(lastPart(name))}.test${exe}`
