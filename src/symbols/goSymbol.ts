/** Reading Go symbol names, as the linker writes them. */

/**
 * The import path of a Go symbol: everything up to the first dot after the last slash, where type arguments (which
 * may hold slashes and dots of their own) are cut off first. Dots of the last path element arrive as `%2e`.
 * Empty for C and assembly names, which have no package.
 */
export const packageOf = (symbol: string): string => {
  const bracket = symbol.indexOf('[')
  const plain = bracket === -1 ? symbol : symbol.slice(0, bracket)
  const slash = plain.lastIndexOf('/')
  const dot = plain.indexOf('.', slash + 1)
  if (dot <= 0) return ''
  return plain.slice(0, dot).replace(/%2e/gi, '.')
}

/** Leaf routines of the runtime and its friends that are written in assembly and carry no package. */
const assemblyRoutines: ReadonlySet<string> = new Set([
  'aeshashbody',
  'cmpbody',
  'countbody',
  'gcWriteBarrier',
  'gogo',
  'gosave_systemstack_switch',
  'indexbody',
  'indexbytebody',
  'memeqbody'
])

/** Comparison and hash functions that the compiler writes for a type: `type:.eq.[2]string`. */
const isGenerated = (symbol: string): boolean =>
  symbol.startsWith('type:.eq.') || symbol.startsWith('type:.hash.')

/**
 * Whether a symbol is Go's own runtime: allocator, collector, scheduler, maps, syscall stubs, the profiler itself
 * (`runtime/pprof`), and what the compiler generates. Its cost follows from the code that calls it, so it is shown and
 * explained but never blamed alone.
 */
export const isRuntimeSymbol = (symbol: string): boolean => {
  const path = packageOf(symbol)
  return (
    path === 'runtime' ||
    path.startsWith('runtime/') ||
    path.startsWith('internal/runtime/') ||
    assemblyRoutines.has(symbol) ||
    isGenerated(symbol)
  )
}

/** Whether a symbol is the loop that `go test` runs benchmarks in. */
export const isBenchmarkLoop = (symbol: string): boolean => symbol.startsWith('testing.(*B).')
