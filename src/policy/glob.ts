import picomatch from 'picomatch'

/** Whether a glob means a row that has these names. */
export type Matches = (names: readonly string[]) => boolean

/** Of a longer name only so much is looked at: a hostile name must not make a pattern with several stars take minutes. */
const longestName = 1000

/** What symbols and names of benchmarks are full of, and a glob would take for a pattern: `(*T).M`, `Map[...]`, `n=[1]`. */
const literal = /[()[\]|]/g

/**
 * The globs of settings that mean names: `*` is anything but `/`, `**` between slashes any folders, `?` one character,
 * `{a,b}` either, and a `!` before it all turns it around. Everything else means itself, so that a name can be written as
 * it is. A row with several names is meant when one of them is.
 */
export const compileGlob = (glob: string): Matches => {
  const isTurned = glob.startsWith('!')
  const pattern = isTurned ? glob.slice(1) : glob
  const matches = picomatch(pattern.replace(literal, '\\$&'), { dot: true, nonegate: true })
  const isMeant = (name: string): boolean => name === pattern || matches(name.slice(0, longestName))
  return (names) => names.some(isMeant) !== isTurned
}
