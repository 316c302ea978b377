/** Items by a key, in the order in which the keys come first. To look through all items for each key would be quadratic. */
export const groupBy = <K, T>(
  items: readonly T[],
  keyOf: (item: T) => K
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
