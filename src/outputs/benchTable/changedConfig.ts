import type { BenchConfig, BenchTable } from '../../model/benchTable.js'

/** The config that a reader of one table after the other has not seen yet: all of the first, then what is different. */
export function changedConfig(
  table: BenchTable,
  previous: BenchTable | undefined
): readonly BenchConfig[] {
  if (previous === undefined) return table.config
  return table.config.filter(({ value }, index) => value !== previous.config[index]?.value)
}
