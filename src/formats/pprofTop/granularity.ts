/** What a row of a report stands for; everything but functions comes from a flag. */
export type Granularity = 'functions' | 'lines' | 'files' | 'file functions' | 'addresses'

/** A source file's ending: Go, assembly, and what cgo brings in. */
const SOURCE = String.raw`\.(?:go|s|S|c|cc|cpp|cxx|h|hpp|m|rs|y|proto)`

/** How names look, the most specific first. A function's name neither begins with an address nor ends in a file. */
const SHAPES: readonly (readonly [Granularity, RegExp])[] = [
  ['addresses', /^[0-9a-f]{16}(?: |$)/],
  ['lines', / \S+:\d{1,9}(?::\d{1,9})?$/],
  ['file functions', new RegExp(`\\S \\S+${SOURCE}$`)],
  ['files', new RegExp(`^\\S+${SOURCE}$`)]
]

/** What the rows stand for. Most of them must agree: a method may be called `s`, and `[vdso]` has no file. */
export function granularityOf(names: readonly string[]): Granularity {
  const shape = SHAPES.find(
    ([, pattern]) => names.filter((name) => pattern.test(name)).length * 2 > names.length
  )
  return shape?.[0] ?? 'functions'
}
