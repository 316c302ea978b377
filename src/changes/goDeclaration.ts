/** `func apply(`, `func (e *Engine) apply(`, `func (s Set[K]) Add(`, `func Map[K any](`. */
const declaration = /^func (?:\((?:\w+ )?\*?(\w+)(?:\[[^\]]*\])? ?\) ?)?(\w+)[[(]/

const withoutTypeArguments = (symbol: string): string => symbol.replace(/\[[^\]]*(?:\]|$)/g, '')

/** The symbol without its package: `(*Engine).apply.func1`. */
const localName = (symbol: string, path: string): string =>
  symbol.startsWith(`${path}.`)
    ? symbol.slice(path.length + 1)
    : symbol.slice(symbol.lastIndexOf('/') + 1).replace(/^[^.]*\./, '')

/** Whether a line of Go declares the function of a symbol, or the function that the closure of a symbol stands in. */
export const declares = (
  line: string,
  { name, package: path }: { readonly name: string; readonly package: string }
): boolean => {
  const [, receiver, declared] = declaration.exec(line) ?? []
  if (declared === undefined) return false
  const symbol = localName(withoutTypeArguments(name), path)
  const names =
    receiver === undefined ? [declared] : [`(*${receiver}).${declared}`, `${receiver}.${declared}`]
  return names.some((one) => symbol === one || symbol.startsWith(`${one}.`))
}
