import type { GoModule } from '../../io/goModules.js'

/**
 * Modules with more packages than this get their packages named. The test binary of every package is built twice, which
 * takes some seconds each; below it `./...` is better, because it finds a benchmark that is written tomorrow.
 */
const fewPackages = 40

/** More names than this are no longer a setting that anybody reads. */
const mostNames = 30

const pattern = (folder: string): string => (folder === '.' ? '.' : `./${folder}`)

/** Packages of a module that have benchmarks, as the Go tool names them. */
export const benchmarkPackages = ({ packages }: GoModule): readonly string[] =>
  packages
    .filter(({ benchmarks }) => benchmarks > 0)
    .map(({ folder }) => pattern(folder))
    .sort()

export const countBenchmarks = ({ packages }: GoModule): number =>
  packages.reduce((sum, { benchmarks }) => sum + benchmarks, 0)

/** The packages to name in the settings; undefined where the default finds them just as well. */
export const packagesToName = (module: GoModule): string | undefined => {
  const names = benchmarkPackages(module)
  const isBetter = module.packages.length > fewPackages && names.length <= mostNames
  return isBetter && names.length > 0 && names.every((name) => !/\s/.test(name))
    ? names.join(' ')
    : undefined
}

/** The module that a first workflow is for: the one in the folder itself, else the one with most benchmarks. */
export const mainModule = (modules: readonly GoModule[]): GoModule | undefined =>
  modules.find(({ folder }) => folder === '.') ??
  modules.toSorted((a, b) => countBenchmarks(b) - countBenchmarks(a))[0]
