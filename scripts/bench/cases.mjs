// What is measured against what, and what is promised. Everything here is a whole process on files that are there.
import { linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeProfile } from './profiles.mjs'
import { makeResults } from './results.mjs'
import { startupCases } from './startup.mjs'
import { emptyNode, faster, memory, within } from './targets.mjs'

const node = process.execPath

/** How flamegate, a tool and the floor are called on a pair of profiles. */
const onProfiles = ({ root, pprof, base, head }) => {
  const cli = join(root, 'dist/cli.js')
  const floor = join(root, 'scripts/bench/floor.mjs')
  const asPprof = (args) =>
    pprof === undefined ? {} : { pprof: { command: pprof, args: ['-top', ...args] } }
  return {
    top: {
      flamegate: { command: node, args: [cli, 'top', head] },
      ...asPprof([head]),
      floor: { command: node, args: [floor, head] }
    },
    diff: {
      flamegate: { command: node, args: [cli, 'top', head, '--diff-base', base] },
      ...asPprof(['-diff_base', base, head]),
      floor: { command: node, args: [floor, base, head] }
    }
  }
}

/** `analyze` may end with 1: the gates look at what was made up too. */
const analyze = ({ root, base, head, out }) => ({
  command: node,
  args: [join(root, 'dist/cli.js'), 'analyze', '--base', base, '--head', head, '--out', out],
  exits: [0, 1]
})

const smallCases = ({ root, pprof, benchstat, folder }) => {
  const [base, head] = ['base', 'head'].map((side) => join(root, 'fixtures/demo', side))
  const profiles = { base: join(base, 'cpu.pprof'), head: join(head, 'cpu.pprof') }
  const { diff } = onProfiles({ root, pprof, ...profiles })
  const results = [base, head].map((side) => join(side, 'bench.txt'))
  const out = join(folder, 'out-small')
  return [
    { name: 'two real CPU profiles, `top --diff-base`', race: diff, targets: [] },
    {
      name: 'real benchmark results, `bench`',
      race: benchRace({ root, benchstat, results }),
      targets: [within('empty node', 1, 30)]
    },
    {
      name: 'the demo, `analyze` with page',
      race: { flamegate: analyze({ root, base, head, out }), 'empty node': emptyNode },
      targets: [within('empty node', 1.5, 60)]
    }
  ]
}

/** One of several cases that differ in their size only: `amount` of `unit`. Cases of one `series` show how cost grows. */
const size = (series, amount, unit) => ({ series, amount, unit })

const writePair = (folder, megabytes) => {
  const made = { base: { seed: 11 }, head: { seed: 12, shift: 3 } }
  return Object.fromEntries(
    Object.entries(made).map(([side, options]) => {
      const { bytes, rawBytes } = makeProfile({ megabytes, ...options })
      const path = join(folder, `${side}-${megabytes}.pprof`)
      writeFileSync(path, bytes)
      return [side, { path, rawBytes }]
    })
  )
}

/** Without pprof, which needs 4 GB for the difference of two 100 MB profiles and would need 20 here. */
const withoutPprof = ({ pprof: _, ...others }) => others

const diffTargets = { 10: [faster('pprof', 25)], 100: [faster('pprof', 40), within('floor', 4)] }

const largeCases = ({ root, pprof, folder }, megabytes) => {
  const { base, head } = writePair(folder, megabytes)
  const paths = { base: base.path, head: head.path }
  const race = onProfiles({ root, pprof, ...paths })
  const out = join(folder, `out-${megabytes}`)
  const analysis = {
    name: `${megabytes} MB CPU profiles, \`analyze\` with page`,
    size: size('`analyze`', 2 * megabytes, 'MB'),
    race: { flamegate: analyze({ root, ...paths, out }), floor: race.diff.floor },
    targets: megabytes === 100 ? [within('floor', 8), memory(head.rawBytes)] : []
  }
  return [
    { name: `${megabytes} MB CPU profile, \`top\``, race: race.top, targets: [] },
    {
      name: `two ${megabytes} MB CPU profiles, \`top --diff-base\``,
      size: size('`top --diff-base`', 2 * megabytes, 'MB'),
      race: megabytes === 500 ? withoutPprof(race.diff) : race.diff,
      targets: [...(diffTargets[megabytes] ?? []), memory(head.rawBytes)]
    },
    analysis
  ]
}

const benchRace = ({ root, benchstat, results }) => ({
  flamegate: { command: node, args: [join(root, 'dist/cli.js'), 'bench', ...results] },
  ...(benchstat === undefined ? {} : { benchstat: { command: benchstat, args: results } }),
  'empty node': emptyNode
})

const resultCases = ({ root, benchstat, folder }, benchmarks, count) => {
  const results = ['base', 'head'].map((side, index) => {
    const path = join(folder, `${side}-${benchmarks}.txt`)
    writeFileSync(path, makeResults({ benchmarks, count, seed: 21 + index, slower: index === 1 }))
    return path
  })
  return [
    {
      name: `${benchmarks.toLocaleString('en')} benchmarks x ${count} x 4 units, \`bench\``,
      size: size('`bench`', benchmarks * count * 2, 'lines'),
      race: benchRace({ root, benchstat, results }),
      targets: [faster('benchstat', 1)]
    }
  ]
}

/** Profiles of 5 MB of both sides. */
const writeMany = (folder, count) => {
  const place = join(folder, 'many')
  mkdirSync(place, { recursive: true })
  return ['base', 'head'].map((side, index) =>
    Array.from({ length: count }, (_, number) => {
      const path = join(place, `${side}.${number + 1}.pprof`)
      const options = { megabytes: 5, seed: 1000 * index + number + 1, shift: index }
      writeFileSync(path, makeProfile(options).bytes)
      return path
    })
  )
}

/** What many profiles a side can be, with the name of each file: runs of one workload, as `collect` leaves them, or workloads. */
const sorts = [
  { sort: 'runs', counts: [1, 10, 100], nameOf: (number) => `cpu.${number}.pprof` },
  { sort: 'workloads', counts: [1, 5, 20], nameOf: (number) => `job${number}-cpu.pprof` }
]

/** Many small profiles a side: cost has to grow with their number and no faster. */
const manyCases = ({ root, folder }) => {
  const made = writeMany(folder, 100)
  return sorts.flatMap(({ sort, counts, nameOf }) =>
    counts.map((count) => {
      const [base, head] = made.map((paths, index) => {
        const place = join(folder, `${sort}-${count}`, index === 0 ? 'base' : 'head')
        mkdirSync(place, { recursive: true })
        for (const [number, path] of paths.slice(0, count).entries())
          linkSync(path, join(place, nameOf(number + 1)))
        return place
      })
      const out = join(folder, `out-${sort}-${count}`)
      return {
        name: `${count} ${count === 1 ? sort.slice(0, -1) : sort} of 5 MB a side, \`analyze\` with page`,
        size: size(`\`analyze\` of many ${sort}`, 2 * count, 'profiles'),
        race: { flamegate: analyze({ root, base, head, out }) },
        targets: []
      }
    })
  )
}

/** Every group of cases by name; JavaScript puts those that are numbers first. Files are made when a group begins. */
export const groups = {
  small: smallCases,
  startup: startupCases,
  results2k: (world) => resultCases(world, 2000, 20),
  results20k: (world) => resultCases(world, 20_000, 10),
  10: (world) => largeCases(world, 10),
  many: manyCases,
  100: (world) => largeCases(world, 100),
  500: (world) => largeCases(world, 500)
}
