/** The package of a symbol: where it ends in the text, and what the linker's spelling of it means. */

const HEX = /^[0-9a-f]{2}$/i

/** Symbols that the compiler writes for types, which belong to no package; `type..` and `go.struct` up to Go 1.19. */
const RESERVED = /^(?:type:|type\.\.|go:|go\.struct \{|go\.\(\*struct \{)/

/** Whether the compiler wrote the symbol for a type and not for a declaration: `type:.eq.[2]string`. */
export const isReserved = (symbol: string): boolean => RESERVED.test(symbol)

/** Rust and C++, whose dots mean other things. */
const isForeign = (plain: string): boolean => plain.includes('::')

/**
 * Where the package of a symbol ends: at the first dot after the last slash, where type arguments (which may hold
 * slashes and dots of their own) do not count. -1 for names without a package.
 */
export const packageEnd = (symbol: string): number => {
  if (isReserved(symbol)) return -1
  const bracket = symbol.indexOf('[')
  const plain = bracket === -1 ? symbol : symbol.slice(0, bracket)
  if (isForeign(plain)) return -1
  const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1)
  return dot > 0 ? dot : -1
}

/**
 * Takes back the linker's escapes: dots of the last path element arrive as `%2e`, everything outside printable ASCII as
 * its bytes in UTF-8 (`PathToPrefix` in cmd/internal/objabi). What is no escape stays.
 */
export const decodePath = (path: string): string => {
  if (!path.includes('%')) return path
  const [first = '', ...rest] = path.split('%')
  const bytes = [...new TextEncoder().encode(first)]
  for (const piece of rest) {
    const isEscape = HEX.test(piece.slice(0, 2))
    const text = isEscape ? piece.slice(2) : `%${piece}`
    if (isEscape) bytes.push(Number.parseInt(piece.slice(0, 2), 16))
    for (const byte of new TextEncoder().encode(text)) bytes.push(byte)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

/** The import path of a Go symbol. Empty for C and assembly names, and for what the compiler writes for types. */
export const packageOf = (symbol: string): string =>
  decodePath(symbol.slice(0, Math.max(0, packageEnd(symbol))))

const VENDOR = 'vendor/'

const vendorEnd = (path: string): number => {
  const inner = path.lastIndexOf(`/${VENDOR}`)
  if (inner >= 0) return inner + 1 + VENDOR.length
  return path.startsWith(VENDOR) ? VENDOR.length : 0
}

/** Whether an import path is a copy in a `vendor` folder, as the standard library and GOPATH programs have them. */
export const isVendored = (path: string): boolean => vendorEnd(path) > 0

/** The import path that a vendored package has where it comes from. */
export const withoutVendor = (path: string): string => path.slice(vendorEnd(path))
