import { joinProcs } from '../compare/procsPairs.js'
import { type RawRow, rawRows, rawWorkload } from '../compare/rawRows.js'
import type { BenchSamples } from '../model/pictures.js'
import type { BenchEntry } from '../model/report.js'
import type { Pairs } from '../pair/pair.js'

const keyOf = ({ package: path, name, unit }: Pick<BenchEntry, 'package' | 'name' | 'unit'>) =>
  JSON.stringify([path, name, unit])

const valuesOf = ({ base, head }: RawRow): BenchSamples => ({
  base: base?.values ?? [],
  head: head?.values ?? []
})

/** The raw values of every row of the report that has some, by the id of the row. */
export const samplesOf = (
  rows: readonly BenchEntry[],
  { raw }: Pick<Pairs, 'raw'>
): ReadonlyMap<string, BenchSamples> => {
  const values = new Map(joinProcs(rawRows(raw)).map((row) => [keyOf(row), valuesOf(row)]))
  return new Map(
    rows
      .filter(({ workload }) => workload === rawWorkload)
      .flatMap((row) => {
        const found = values.get(keyOf(row))
        return found === undefined ? [] : [[row.id, found] as const]
      })
  )
}
