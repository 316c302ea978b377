/** Words of file names that say that stacks count something else than CPU samples, and what they are called then. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ['alloc', 'alloc'],
  ['allocs', 'alloc'],
  ['allocations', 'alloc'],
  ['mem', 'memory'],
  ['memory', 'memory'],
  ['heap', 'memory'],
  ['wall', 'wall'],
  ['offcpu', 'offcpu'],
  ['lock', 'lock'],
  ['locks', 'lock']
])

/** The name and its folder: what stands further above speaks of more than one file. */
const NAMED_PARTS = 2

/** What folded stacks count, as far as the name of their file says; `samples` where it says nothing, which is CPU. */
export const metricOfName = (path: string): string => {
  const parts = path.split(/[/\\]/).slice(-NAMED_PARTS).join('/').toLowerCase()
  const words = parts.replaceAll(/off[-_.]cpu/g, 'offcpu').split(/[^a-z]+/)
  return words.map((word) => METRICS.get(word)).find((metric) => metric !== undefined) ?? 'samples'
}
