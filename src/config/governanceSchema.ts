/** Gates of a repository's own, and what it ignores: rows chosen by globs. */
import * as z from 'zod'
import { isPoints, limitPatterns } from '../gates/custom/limit.js'
import { severities } from '../model/gate.js'
import { globText } from './globText.js'

const glob = (of: string) => globText().optional().describe(`Glob of ${of}`)

const selector = {
  metric: glob('sample types of profiles: `cpu`, `alloc_space`, ...'),
  workload: glob('workloads'),
  package: glob('Go packages'),
  function: glob('functions, by symbol or as reports show them'),
  benchmark: glob('benchmarks, with or without the number behind the name'),
  unit: glob('units of benchmarks: `ns/op`, `allocs/op`, ...')
}

type SelectorKey = keyof typeof selector
type Settings = Readonly<Partial<Record<string, string | number | undefined>>>

const ofProfiles = ['metric', 'function'] as const satisfies readonly SelectorKey[]
const ofBenchmarks = ['benchmark', 'unit'] as const satisfies readonly SelectorKey[]

const firstOf = (settings: Settings, keys: readonly SelectorKey[]): SelectorKey | undefined =>
  keys.find((key) => settings[key] !== undefined)

/** What is wrong with a setting beside the others, where it stands and what is expected. */
interface Problem {
  readonly at: string
  readonly expected: string
}

/** Nothing has both a function and a unit of benchmarks; such a selector would choose nothing without a word. */
const mixed = (settings: Settings): readonly Problem[] => {
  const [profile, benchmark] = [firstOf(settings, ofProfiles), firstOf(settings, ofBenchmarks)]
  if (profile === undefined || benchmark === undefined) return []
  return [
    {
      at: benchmark,
      expected: `either ${ofProfiles.join(' and ')} (functions of profiles) or ${ofBenchmarks.join(' and ')}, found ${profile} and ${benchmark}`
    }
  ]
}

const report =
  (...rules: readonly ((settings: Settings) => readonly Problem[])[]): z.core.CheckFn<Settings> =>
  ({ value, issues }) => {
    for (const { at, expected } of rules.flatMap((rule) => rule(value))) {
      issues.push({ code: 'custom', input: value[at], path: [at], message: expected })
    }
  }

const number = () => z.number().min(0)

/** A number, or one with a unit behind it. It stays as it is written: what it means depends on what it is a limit of. */
const written = (pattern: RegExp, error: string) =>
  z.union([number(), z.string().regex(pattern, { error })], { error })

const above = written(limitPatterns.above, 'a limit like 3, "3%" or "2pp"')
  .optional()
  .meta({ examples: [3, '3%', '2pp'] })
  .describe(
    'Worse by more than this: percent of cost for benchmarks; points for functions, or percent of what the function had in base'
  )

const aboveAbsolute = written(limitPatterns.absolute, 'an amount like 100, "50ms" or "10MiB"')
  .optional()
  .meta({ examples: [100, '50ms', '10MiB'] })
  .describe('Worse by more than this amount; with `above` beside it both have to be exceeded')

const isAboutFunctions = (settings: Settings): boolean =>
  firstOf(settings, ofProfiles) !== undefined

const noLimit = (settings: Settings): readonly Problem[] =>
  settings['above'] === undefined && settings['above-absolute'] === undefined
    ? [{ at: 'above', expected: 'above or above-absolute, found neither' }]
    : []

const pointsOfBenchmarks = (settings: Settings): readonly Problem[] =>
  isPoints(settings['above'] ?? '') && !isAboutFunctions(settings)
    ? [
        {
          at: 'above',
          expected: `a percentage for benchmarks, found ${settings['above']}; points are of functions, which metric or function choose`
        }
      ]
    : []

/** 100 of what? Rows of several units must not have one number in common. */
const amountOfNothing = (settings: Settings): readonly Problem[] => {
  const wanted = isAboutFunctions(settings) ? 'metric' : 'unit'
  return typeof settings['above-absolute'] === 'number' && settings[wanted] === undefined
    ? [
        {
          at: 'above-absolute',
          expected: `an amount with a unit like "50ms", or ${wanted} beside it`
        }
      ]
    : []
}

const customGate = z
  .strictObject({
    severity: z
      .enum(severities)
      .default('warning')
      .describe('How much a failure weighs; `off` lists the gate and does not evaluate it'),
    ...selector,
    above,
    'above-absolute': aboveAbsolute
  })
  .check(report(mixed, noLimit, pointsOfBenchmarks, amountOfNothing))

/** Every one is evaluated on every row. */
const most = 50

const gateName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
  error: 'a name of up to 40 small letters, digits and dashes'
})

export const customGatesSchema = z
  .record(gateName, customGate)
  .refine((gates) => Object.keys(gates).length <= most, { error: `at most ${most} gates` })
  .default({})
  .describe(
    'Gates of your own, by name: rows chosen by globs, all of which must match, and a limit'
  )

const unselective = (settings: Settings): readonly Problem[] =>
  firstOf(settings, [...ofProfiles, ...ofBenchmarks, 'workload', 'package']) === undefined
    ? [{ at: 'reason', expected: `one of ${Object.keys(selector).join(', ')} beside it` }]
    : []

const ignored = z
  .strictObject({
    ...selector,
    reason: z.string().trim().min(1).max(500).describe('Why; it stands in the report')
  })
  .check(report(mixed, unselective))

export const ignoreSchema = z
  .array(ignored)
  .max(most)
  .default([])
  .describe(
    'What is measured and shown, and counts for no class, rating or gate: rows chosen by globs, all of which must match'
  )
