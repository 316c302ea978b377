/** What is kept of the default branch over time, where, and what a change is held against. */
import * as z from 'zod'

/** Where a history can be stored. */
const historyStorages = ['artifacts', 'branch', 'directory', 'none'] as const

export type HistoryStorage = (typeof historyStorages)[number]

/** What git takes for the name of a branch, and no more than a name needs. */
const branch = z
  .string()
  .regex(
    /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.\/))[A-Za-z0-9][A-Za-z0-9._/-]{0,98}[A-Za-z0-9]$/,
    {
      error: 'the name of a branch'
    }
  )

export const historySchema = z
  .strictObject({
    storage: z
      .enum(historyStorages)
      .optional()
      .describe(
        'Where `mode: record` keeps the history of the default branch: `artifacts`, which expire; `branch`, an orphan branch of this repository; `directory`; or `none` (default: `artifacts`)'
      ),
    branch: branch.default('flamegate-data').describe('Branch of the storage `branch`'),
    path: z
      .string()
      .min(1)
      .default('.flamegate-history')
      .describe('Folder of the storage `directory`, from the working directory'),
    anchor: z
      .string()
      .min(1)
      .max(255)
      .default('last-good')
      .describe(
        'What values are held against: `last-good`, the median of the last clean runs of the default branch, or a release tag or commit that was recorded'
      ),
    'clean-runs': z
      .int()
      .min(3)
      .max(100)
      .default(5)
      .describe('Runs that a last-good value is the median of'),
    'min-segment': z
      .int()
      .min(2)
      .max(50)
      .default(5)
      .describe('Fewest runs before and after a change of a series'),
    'change-alpha': z
      .number()
      .min(0.0025)
      .lt(1)
      .default(0.005)
      .describe('Largest p of a change of a series, of 399 random orders'),
    functions: z
      .int()
      .min(0)
      .max(100)
      .default(20)
      .describe('Functions of each profile that are followed, the largest ones above 1%'),
    keep: z
      .int()
      .min(20)
      .max(700)
      .default(300)
      .describe('Runs to keep; older ones are thinned out, but never what values are held against')
  })
  .prefault({})
  .describe('The history of the default branch')
