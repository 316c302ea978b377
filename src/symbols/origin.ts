/** Whose code a Go symbol is. */
import { isReserved, packageOf } from './importPath.js'
import { parseSymbol } from './parse.js'

/**
 * Leaf routines of the runtime and of its friends that are written in assembly and carry no package (Go 1.26, amd64 and
 * arm64).
 */
const assemblyRoutines: ReadonlySet<string> = new Set([
  'aeshashbody',
  'callRet',
  'cmpbody',
  'countbody',
  'gcWriteBarrier',
  'gogo',
  'gosave_systemstack_switch',
  'indexbody',
  'indexbytebody',
  'memeqbody',
  'setg_gcc'
])

/** Families of them: the collector's scan of a heap block by vector instructions, and entries of the debugger. */
const assemblyFamilies = ['expandAVX512_', 'debugCall', '_rt0_'] as const

const isAssemblyRoutine = (symbol: string): boolean =>
  assemblyRoutines.has(symbol) || assemblyFamilies.some((family) => symbol.startsWith(family))

/** Comparison and hash functions that the compiler writes for a type: `type:.eq.[2]string`. */
const isGenerated = (symbol: string): boolean =>
  isReserved(symbol) && /^type[:.]\.(?:eq|hash)\./.test(symbol)

const isRuntimePackage = (path: string): boolean =>
  path === 'runtime' || path.startsWith('runtime/') || path.startsWith('internal/runtime/')

/**
 * Whether a symbol is Go's own runtime: allocator, collector, scheduler, maps, syscall stubs, the profiler itself
 * (`runtime/pprof`), and what the compiler generates. Its cost follows from the code that calls it, so it is shown and
 * explained but never blamed alone.
 */
export const isRuntimeSymbol = (symbol: string): boolean =>
  isRuntimePackage(packageOf(symbol)) || isAssemblyRoutine(symbol) || isGenerated(symbol)

/** First path elements of the import paths of Go's standard library (Go 1.26). */
const standardRoots: ReadonlySet<string> = new Set(
  (
    'archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go ' +
    'hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort ' +
    'strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak'
  ).split(' ')
)

/** Whether an import path belongs to the standard library. */
export const isStandardLibrary = (path: string): boolean =>
  standardRoots.has(path.split('/', 1)[0] ?? '')

/**
 * `native`: C and assembly without a package, and the glue to them. `program`: package main. `module`: any other package,
 * of the profiled program or of what it depends on; only the program's go.mod can tell which.
 */
export type Origin = 'runtime' | 'standard-library' | 'program' | 'module' | 'native'

/** Whose code a symbol is, as far as the symbol itself tells. */
export const originOf = (symbol: string): Origin => {
  if (isRuntimeSymbol(symbol)) return 'runtime'
  const { kind, package: path } = parseSymbol(symbol)
  if (kind === 'native' || kind === 'cgo' || kind === 'generated') return 'native'
  if (path === 'main') return 'program'
  return isStandardLibrary(path) ? 'standard-library' : 'module'
}

/** Whether a symbol is the loop that `go test` runs benchmarks in. */
export const isBenchmarkLoop = (symbol: string): boolean => symbol.startsWith('testing.(*B).')

const profilerFunctions =
  /^runtime\/pprof\.(?:StartCPUProfile|StopCPUProfile|profileWriter|WriteHeapProfile|write[A-Z]\w*|print\w+|newProfileBuilder|\(\*Profile\)\.WriteTo|\(\*profileBuilder\)\.\w+)(?:$|\.)/

/**
 * Whether a function takes or writes profiles (Go 1.26). What it costs, and what it calls does, is there because somebody
 * measured. The labels of the same package (`pprof.Do`) are the program's, and run its code.
 */
export const isProfiler = (symbol: string): boolean => profilerFunctions.test(symbol)
