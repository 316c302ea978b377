/** What a row of a report stands for; everything but functions comes from a flag. */
export type Granularity = 'functions' | 'lines' | 'files' | 'file functions' | 'addresses'

/**
 * How names look, the most specific first. A function's name neither begins with an address nor ends
 * in a file: Go, assembly, and what cgo brings in.
 */
const SHAPES: readonly (readonly [Granularity, RegExp])[] = [
  ['addresses', /^[0-9a-f]{16}(?: |$)/],
  ['lines', / \S+:\d{1,9}(?::\d{1,9})?$/],
  ['file functions', /\S \S+\.(?:go|s|S|c|cc|cpp|cxx|h|hpp|m|rs|y|proto)$/],
  ['files', /^\S+\.(?:go|s|S|c|cc|cpp|cxx|h|hpp|m|rs|y|proto)$/]
]

/** What the rows stand for. Most of them must agree: a method may be called `s`, and `[vdso]` has no file. */
export function granularityOf(names: readonly string[]): Granularity {
  const shape = SHAPES.find(
    ([, pattern]) => names.filter((name) => pattern.test(name)).length * 2 > names.length
  )
  return shape?.[0] ?? 'functions'
}
