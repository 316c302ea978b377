/** The callees of all nodes of a level, each pair of node and function once, in order of appearance. */
export interface Callees {
  count: number
  readonly parents: Int32Array
  readonly functions: Int32Array
  /** Share of the total. */
  readonly weights: Float64Array
  /** A hash table of their numbers: open addressing, at most half full, -1 where free. */
  readonly table: Int32Array
  /** Length of the part of the table that is in use, as the number of bits that are not. */
  shift: number
}

/** Room for a callee of each stack. */
export const newCallees = (stacks: number): Callees => ({
  count: 0,
  parents: new Int32Array(stacks),
  functions: new Int32Array(stacks),
  weights: new Float64Array(stacks),
  table: new Int32Array(2 ** (32 - shiftFor(stacks))),
  shift: 0
})

/** Unused bits of a hash of 32 bits, where the table is to have two places for each entry at least. */
const shiftFor = (entries: number): number => Math.clz32(Math.max(1, entries)) - 1

/** Empties the table, and makes it as small as so many entries allow. */
export const clearCallees = (callees: Callees, entries: number): void => {
  callees.count = 0
  callees.shift = shiftFor(entries)
  callees.table.fill(-1, 0, 2 ** (32 - callees.shift))
}

/** Odd numbers whose bits look random (golden ratio and the primes of xxHash): products spread over the upper bits. */
const A = 0x9e3779b1
const B = 0x85ebca77
const C = 0xc2b2ae3d
const D = 0x27d4eb2f

/** The number of a callee, which is made where the node had none of this function. */
export const calleeOf = (callees: Callees, parent: number, number: number): number => {
  const { parents, functions, table, shift } = callees
  const mask = 2 ** (32 - shift) - 1
  let place = (Math.imul(parent, A) + Math.imul(number, B)) >>> shift
  let step = 0
  for (;;) {
    const callee = table[place] ?? 0
    if (callee < 0) break
    if (functions[callee] === number && parents[callee] === parent) return callee
    // A second hash, so that a crowd that a hostile file brings to one corner of the table walks away in all directions.
    if (step === 0) step = ((Math.imul(parent, C) + Math.imul(number, D)) >>> shift) | 1
    place = (place + step) & mask
  }
  const callee = callees.count++
  table[place] = callee
  parents[callee] = parent
  functions[callee] = number
  callees.weights[callee] = 0
  return callee
}
