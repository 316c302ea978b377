/** Items by a key, in the order in which the keys come first. Looking through all items for each key would be quadratic. */
export const groupBy = <T>(
  items: readonly T[],
  keyOf: (item: T) => string
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
