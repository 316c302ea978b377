/** The declarations that a change is in. */
import type { Change, ChangedFile } from '../model/change.js'
import { effectOf } from './files.js'

/** A Go function whose lines changed. */
export interface ChangedFunction {
  /** Where it may be: the file in head and, if it was another, in base. */
  readonly paths: readonly string[]
  /** The line that declares it, as Go writes it. */
  readonly declaration: string
}

export interface Declarations {
  readonly functions: readonly ChangedFunction[]
  /** What the change may affect beyond these functions, in words. */
  readonly obstacles: readonly string[]
}

const isFunction = (declaration: string): boolean => /^func[ (]/.test(declaration)

/** Run before anything else, whatever calls whom. */
const isSetup = (declaration: string): boolean => /^func (?:init|TestMain)\(/.test(declaration)

/** Tests, fuzz tests and examples, which benchmarks do not run. */
const isTest = (path: string, declaration: string): boolean =>
  path.endsWith('_test.go') && /^func (?:Test|Fuzz|Example)(?![a-z])/.test(declaration)

const obstacleOf = (path: string, declaration: string): string => {
  if (declaration === '') return `\`${path}\` changed outside functions`
  return isSetup(declaration)
    ? `\`${path}\` changed what runs first`
    : `\`${path}\` changed a declaration that is no function`
}

const inFile = ({ path, previousPath, lines }: ChangedFile): Declarations => {
  if (lines === 'unknown') return { functions: [], obstacles: [] }
  const paths = previousPath === undefined ? [path] : [path, previousPath]
  const all = [...new Set([...lines.head, ...lines.base].map(({ inside }) => inside))]
  const counting = all.filter((one) => isSetup(one) || !isTest(path, one))
  const plain = (one: string) => isFunction(one) && !isSetup(one)
  return {
    functions: counting.filter(isFunction).map((declaration) => ({ paths, declaration })),
    obstacles: counting.filter((one) => !plain(one)).map((one) => obstacleOf(path, one))
  }
}

/** All functions that a change is in, and everything else about it that may affect what they do not reach. */
export const declarationsIn = ({ files, isComplete }: Change): Declarations => {
  const found = files.map((file) => ({ effect: effectOf(file), ...inFile(file) }))
  const obstacles = found.flatMap(({ effect, obstacles: own }) => {
    if (effect.kind === 'anything') return [effect.because]
    return effect.kind === 'functions' ? own : []
  })
  // An answer that names nothing is no proof that there is nothing: it may have been asked for too early.
  const isWhole = isComplete && files.length > 0
  const missing = isWhole ? [] : ['not all of the change is known']
  return {
    functions: found.flatMap(({ effect, functions }) =>
      effect.kind === 'nothing' ? [] : functions
    ),
    obstacles: [...missing, ...new Set(obstacles)]
  }
}
