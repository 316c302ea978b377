/**
 * Sample types as profilers of production name them, `name:type:unit:period type:period unit`. Those that are not in the table
 * are stored by nobody under a name that is known here, so nothing leads to them.
 */
const types: ReadonlyMap<string, string> = new Map([
  ['cpu', 'process_cpu:cpu:nanoseconds:cpu:nanoseconds'],
  ['samples', 'process_cpu:samples:count:cpu:nanoseconds'],
  ['alloc_space', 'memory:alloc_space:bytes:space:bytes'],
  ['alloc_objects', 'memory:alloc_objects:count:space:bytes'],
  ['inuse_space', 'memory:inuse_space:bytes:space:bytes'],
  ['inuse_objects', 'memory:inuse_objects:count:space:bytes']
])

export const profileTypeOf = (metric: string): string | undefined => types.get(metric)
