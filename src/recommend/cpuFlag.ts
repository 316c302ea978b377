/** Whether the number at the end of a row's name is one of several that somebody asked for by `-cpu`. */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { BenchmarkFinding } from '../model/finding.js'

/** The row's name as it is declared: without `-procs`. */
export const plainName = ({ name, procs }: Pick<BenchmarkDelta, 'name' | 'procs'>): string => {
  const suffix = `-${procs}`
  return procs > 1 && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}

/**
 * ` -cpu 2`, or nothing. Without the flag every benchmark of a package runs on one number of processors; with it every one
 * runs on each. A name such as `Sort/n-16` ends in a number of its own, and others beside it have none.
 */
export const cpuFlag = (row: BenchmarkDelta, all: readonly BenchmarkFinding[]): string => {
  const { workload, package: path, unit } = row
  const beside = all.filter(
    ({ delta }) =>
      delta.head !== undefined &&
      delta.workload === workload &&
      delta.package === path &&
      delta.unit === unit
  )
  const asked = new Set(beside.map(({ delta }) => delta.procs))
  const names = new Set(beside.map(({ delta }) => plainName(delta)))
  const isEach = asked.size > 1 && asked.has(row.procs) && beside.length === asked.size * names.size
  return isEach ? ` -cpu ${row.procs}` : ''
}
