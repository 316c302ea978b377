/** Settings of `collect`: what it measures, how often and for how long. */
import * as z from 'zod'
import { text } from './values.js'

export const collectSchema = z
  .strictObject({
    packages: text()
      .default('./...')
      .describe(
        'Go packages to measure: patterns separated by spaces, or `changed` for those that the change can affect'
      ),
    bench: text().default('.').describe('Regular expression of the benchmarks to run'),
    rounds: z
      .int()
      .min(1)
      .max(1000)
      .default(10)
      .describe('Rounds of benchmarks; every round runs base and head once, in random order'),
    benchtime: z
      .string()
      .regex(/^(?:\d+x|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/, {
        error: 'a duration such as 100ms, or a count such as 1000x'
      })
      .default('100ms')
      .describe('Time, or number of iterations (`100x`), of one benchmark in one round'),
    profile: z
      .array(z.enum(['cpu', 'mem']))
      .default(['cpu', 'mem'])
      .describe('Profiles to take, in a pass of their own; `none` as a flag or input takes none'),
    'profile-rounds': z
      .int()
      .min(0)
      .max(100)
      .default(5)
      .describe('Rounds of profiles; every round profiles base and head once, in random order'),
    'noise-rounds': z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe(
        'Rounds in which base is measured a second time, to show what this machine makes of no change'
      ),
    tags: z.string().default('').describe('Build tags'),
    timeout: text()
      .regex(/^\d+(?:s|m|h)$/, { error: 'a duration such as 30s, 10m or 1h' })
      .default('10m')
      .describe('Longest that one process may run before it is stopped')
  })
  .prefault({})
  .describe('What `collect` measures, and how often')
