/** What each node costs with all below it, negative values as what they are: no node has less than one below it. */
export const sizesOf = (parents: ArrayLike<number>, self: ArrayLike<number>): Float64Array => {
  const sizes = Float64Array.from(self, Math.abs)
  for (let node = sizes.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[node] ?? 0)
  }
  return sizes
}
