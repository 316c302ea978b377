import type { Trend } from '../model/trend.js'
import type { Ignoring } from './ignore.js'
import { type Names, namesOfBenchmark, namesOfFunction } from './names.js'

/** GOMAXPROCS behind the name of a benchmark. */
const procsOf = (name: string): number => Number(/-(\d+)$/.exec(name)?.[1] ?? 1)

const namesOf = (row: Trend): Names =>
  row.kind === 'benchmark'
    ? namesOfBenchmark({ ...row, procs: procsOf(row.name) })
    : namesOfFunction({
        ...row,
        identity: row.name,
        sampleType: { type: row.metric ?? '', unit: row.unit }
      })

/** The trends of rows that the settings do not ignore. */
export const countedTrends = (trends: readonly Trend[], { rules }: Ignoring): readonly Trend[] =>
  trends.filter((row) => !rules.some(({ selector }) => selector.matches(namesOf(row))))
