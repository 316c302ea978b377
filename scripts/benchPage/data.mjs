// Data of a page with one large tree, the same in every run.

/** Lehmer's generator: a state that is multiplied. */
const numbers = (seed) => {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const packages = [
  'runtime',
  'encoding/json',
  'net/http',
  'example.com/shop/orders',
  'sort',
  'strconv'
]

const functionsOf = (count, random) =>
  Array.from({ length: count }, (_, at) => {
    const pkg = packages[Math.floor(random() * packages.length)]
    return {
      name: `${pkg}.(*Type${at % 97}).Method${at}`,
      pkg,
      file: `${pkg}/file${at % 31}.go`,
      line: at,
      own: pkg.startsWith('example.com/'),
      owners: pkg.startsWith('example.com/') ? ['@acme/shop'] : []
    }
  })

/** Stacks as deep as those of servers: most nodes hang on one of the last few. */
const parentOf = (node, random) =>
  Math.max(0, node - 1 - Math.floor(random() ** 3 * Math.min(node, 400)))

/** A tree of so many frames, whose lists `packing` packs. */
export const largePage = (frames, { packNumbers, packParents }) => {
  const random = numbers(42)
  const functions = functionsOf(Math.ceil(frames / 12), random)
  const parents = Int32Array.from({ length: frames }, (_, node) =>
    node === 0 ? -1 : parentOf(node, random)
  )
  const places = Array.from({ length: frames }, (_, node) =>
    node === 0 ? -1 : Math.floor(random() ** 2 * functions.length)
  )
  const base = places.map((_, node) => (node === 0 ? 0 : Math.floor(random() ** 6 * 100) * 1e7))
  const head = base.map((value) => Math.max(0, value + Math.floor((random() - 0.45) * 6) * 1e7))
  const tree = {
    workload: 'shop',
    metric: 'cpu',
    unit: 'nanoseconds',
    counts: true,
    nodes: frames,
    parents: packParents(parents),
    functions: packNumbers(places),
    base: packNumbers(base),
    head: packNumbers(head),
    cut: 0.0001,
    operations: { base: 1000, head: 1000 },
    sampling: { base_events: 60000, head_events: 61000, phi: 3 },
    findings: []
  }
  return { page_version: 1, base_label: 'base', head_label: 'head', functions, trees: [tree] }
}
