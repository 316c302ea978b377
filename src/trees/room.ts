/** One tree of more nodes is slow to draw, and all together would make a page that is slow to open. */
const MAX_NODES = 50_000
const MAX_NODES_OF_ALL = 200_000

/**
 * How many nodes each tree may keep. Small trees keep all; what they leave of the whole is for the others, equally.
 */
export const shareOut = (
  sizes: readonly number[],
  { each = MAX_NODES, all = MAX_NODES_OF_ALL } = {}
): readonly number[] => {
  const limits = sizes.map(() => 0)
  const order = [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b)
  let left = all
  for (const [rank, tree] of order.entries()) {
    const limit = Math.min(sizes[tree] ?? 0, each, Math.floor(left / (order.length - rank)))
    limits[tree] = limit
    left -= limit
  }
  return limits
}
