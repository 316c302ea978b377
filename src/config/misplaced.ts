/** Inputs that have no meaning in a mode, or beside another input: mistakes, and not something to ignore. */
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import type { ActionInputs } from './actionInputs.js'
import { analysisKeys } from './analysis.js'
import { collectKeys } from './flagKeys.js'

/** Inputs that say where measurements are, which a run that takes its own must not be given. */
const sources = [
  'artifacts',
  'base-artifact',
  'head-artifact',
  'path',
  'base-path',
  'head-path'
] as const

/** Inputs that are about the two sides of a collection. */
const collecting = ['base', 'head', 'data-artifact'] as const

/** Inputs that say what to measure, which a run that takes no measurements would ignore. */
const measuring = [...collecting, ...collectKeys] as const

/** Inputs that say which reports are merged. */
const merging = ['expect-reports'] as const

/** Inputs that say whose report is published. */
const publishing = ['report-workflow'] as const

/** Inputs that say which base is meant, which a run that compares nothing has no use for. */
const basing = ['baseline', 'baseline-workflow'] as const

/** Inputs that give a base of this run, which is not what is recorded. */
const givenBase = ['base-artifact', 'base-path'] as const

type Mode = ActionInputs['mode']

/** Inputs that have no place in a mode, and what to do about them. */
interface Misplaced {
  readonly names: readonly string[]
  readonly hint: string
}

const noSources: Misplaced = {
  names: sources,
  hint: 'this mode takes its own measurements; mode: compare reads those of other steps'
}
const noMeasuring: Misplaced = {
  names: measuring,
  hint: 'it is about collection: set mode to collect or collect-and-compare'
}
const noAnalysis: Misplaced = {
  names: analysisKeys,
  hint: 'it is about the report of a comparison: set mode to compare or collect-and-compare'
}
const noMerging: Misplaced = {
  names: merging,
  hint: 'it is about the reports of several jobs: set mode to merge or publish'
}
const noPublishing: Misplaced = {
  names: publishing,
  hint: 'it is about the report of another run: set mode to publish'
}
const noBasing: Misplaced = {
  names: basing,
  hint: 'it says what mode: compare takes for base'
}
const noSearch: Misplaced = {
  names: ['baseline-workflow'],
  hint: 'it says where mode: compare looks for a base'
}
const noSides: Misplaced = {
  names: collecting,
  hint: 'this mode measures the commit that it runs on, and stores that'
}
const onlyHead: Misplaced = {
  names: givenBase,
  hint: 'this mode stores the results of the commit that it runs on: give those with path, head-path, artifacts or head-artifact'
}
const onlyMerging: Misplaced = {
  names: [...sources, ...measuring, ...basing],
  hint: 'this mode reads the reports of other jobs, which have measured and compared'
}

const onlyPublishing: Misplaced = {
  names: [...sources, ...measuring],
  hint: 'this mode reads the report of the run that started this one'
}

const misplaced: Readonly<Record<Mode, readonly Misplaced[]>> = {
  compare: [noMeasuring, noMerging, noPublishing],
  collect: [noSources, noMerging, noSearch, noPublishing, noAnalysis],
  'collect-and-compare': [noSources, noMerging, noPublishing],
  record: [onlyHead, noSides, noMerging, noBasing, noPublishing, noAnalysis],
  merge: [onlyMerging, noPublishing, noAnalysis],
  publish: [onlyPublishing, noAnalysis]
}

/** An input that another one leaves without a meaning. */
interface Conflict extends Misplaced {
  /** The other one, in words; undefined where it is not given. */
  readonly beside: (inputs: ActionInputs, given: ReadonlySet<string>) => string | undefined
}

const conflicts: readonly Conflict[] = [
  {
    names: collectKeys,
    beside: ({ mode }, given) =>
      mode === 'record' ? sources.find((name) => given.has(name)) : undefined,
    hint: 'record either what other steps measured, or what this one is to measure'
  },
  {
    names: ['base'],
    beside: ({ baseline }) =>
      baseline === 'artifact' || baseline === 'none' ? `baseline: ${baseline}` : undefined,
    hint: 'then nothing of base is measured'
  }
]

const explain = (name: string, beside: string, hint: string): Diagnostic => ({
  severity: 'error',
  code: 'config/invalid-input',
  message: `input ${name}: expected none with ${beside}, found one`,
  hint
})

/** Throws a FlamegateError that names every given input which has no place among the others. */
export const refuseMisplaced = (inputs: ActionInputs, given: ReadonlySet<string>): void => {
  const { mode } = inputs
  const ofMode = misplaced[mode].map((one) => ({ ...one, beside: `mode: ${mode}` }))
  const ofOthers = conflicts.flatMap((one) => {
    const beside = one.beside(inputs, given)
    return beside === undefined ? [] : [{ ...one, beside }]
  })
  const problems = new Map<string, Diagnostic>()
  for (const { names, beside, hint } of [...ofMode, ...ofOthers]) {
    for (const name of names.filter((one) => given.has(one) && !problems.has(one))) {
      problems.set(name, explain(name, beside, hint))
    }
  }
  if (problems.size > 0) throw new FlamegateError([...problems.values()])
}
