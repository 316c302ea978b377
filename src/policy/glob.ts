import { compileGlob as compile } from '../patterns/glob.js'

/** Whether a glob means a row that has these names. */
export type Matches = (names: readonly string[]) => boolean

/** Of a longer name only so much is looked at. */
const longestName = 10_000

/**
 * The globs of settings that mean names: `*` is anything but `/`, `**` between slashes any folders, `?` one character,
 * `{a,b}` either, and a `!` before it all turns it around. Everything else means itself, brackets too, so that a name can
 * be written as it is: `(*T).M`, `Map[...]`, `n=[1]`. A row with several names is meant when one of them is.
 */
export const compileGlob = (glob: string): Matches => {
  const isTurned = glob.startsWith('!')
  const matches = compile(isTurned ? glob.slice(1) : glob, { brackets: 'literal' })
  const isMeant = (name: string): boolean => matches(name.slice(0, longestName))
  return (names) => names.some(isMeant) !== isTurned
}
