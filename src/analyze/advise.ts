import { stacksIn } from '../callers.js'
import { type Ground, groundOf } from '../locate/ground.js'
import { inRepository } from '../locate/inRepository.js'
import { noSurroundings } from '../locate/surroundings.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { FunctionInfo } from '../model/profile.js'
import type { RecommendationEntry } from '../model/report.js'
import { recommend } from '../recommend/index.js'
import type { Classified } from './classify.js'
import type { Given } from './given.js'

export interface Advised {
  /** Where findings are located; undefined where no repository is at hand. */
  readonly ground: Ground | undefined
  readonly aboutGround: readonly Diagnostic[]
  readonly recommendations: readonly RecommendationEntry[]
}

const pathsOf = (
  files: readonly DecodedFile[],
  isOne: (file: DecodedFile) => boolean
): ReadonlySet<string> => new Set(files.filter(isOne).map(({ path }) => path))

const otherFormats: ReadonlySet<string> = new Set(['speedscope', 'cpuprofile', 'folded'])

/** Whether a function is Go's own, which every program of Go has in its profile. */
const isOfGo = ({ name, file }: FunctionInfo): boolean =>
  file.endsWith('.go') || name.startsWith('runtime.')

/** Whether a program of another language wrote a profile in pprof's format: it knows files, and none is of Go. */
const isOtherPprof = ({ format, parsed }: DecodedFile): boolean =>
  format === 'pprof' &&
  parsed.profiles.some(
    ({ functions }) => functions.some(({ file }) => file !== '') && !functions.some(isOfGo)
  )

/** What to do next about what counts, in files of the repository. */
export const adviseOn = (
  { files, config, context, pairs }: Given,
  { comparisons, counted }: Classified
): Advised => {
  const { surroundings = noSurroundings, change } = context
  const { ground, diagnostics } = groundOf(surroundings, config['path-mappings'], change)
  return {
    ground,
    aboutGround: diagnostics,
    recommendations: recommend({
      functions: inRepository(counted.functions, ground),
      benchmarks: counted.benchmarks,
      comparisons,
      // go tool pprof cannot read these, so advice must not name them in a command.
      printedLists: pathsOf(files, ({ format }) => format === 'pprof-top'),
      otherProfilers: pathsOf(files, (file) => otherFormats.has(file.format) || isOtherPprof(file)),
      stacksOf: stacksIn(pairs)
    })
  }
}
