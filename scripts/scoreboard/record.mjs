// Records what the scoreboard judges: base-against-base rounds, slowed builds, profiles, repeats in one process. Every
// slice is written before the next begins, so a recording that was stopped goes on where it was. Takes about 75 minutes of
// two cores.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { shuffler } from '../random.mjs'
import * as plan from './plan.mjs'
import * as programs from './programs.mjs'
import { recordRepeats } from './recordRepeats.mjs'
import { recordTexts, writeWhole } from './writeWhole.mjs'

/** Rounds of two builds in random order, as one benchmark text in which every run says its round and side. */
const recordRounds = ({ builds, firstRound, rounds, seed }) => {
  const shuffle = shuffler(seed)
  const runs = Array.from({ length: rounds }, (_, index) =>
    shuffle(Object.keys(builds)).map((side) => {
      const { lines, environment } = programs.measureAll(builds[side])
      return { environment, text: [`round: ${firstRound + index}`, `side: ${side}`, ...lines] }
    })
  ).flat()
  return [...runs[0].environment, ...runs.flatMap(({ text }) => text)]
}

const recordNull = (source, slice) => {
  const base = programs.buildBenchmarks(source)
  const lines = recordRounds({ ...slice, builds: { a: base, b: base } })
  return [`seed: ${slice.seed}`, ...lines]
}

const slowedPair = (source, slice) => ({
  base: programs.buildBenchmarks(source),
  head: programs.buildBenchmarks(source, { name: slice.benchmark, percent: slice.percent })
})

const recordSlowed = (source, slice) => {
  const truth = [`seed: ${slice.seed}`, `slowed: ${slice.benchmark}`, `percent: ${slice.percent}`]
  const builds = slowedPair(source, slice)
  return [...truth, ...recordRounds({ ...slice, builds, firstRound: 1 })]
}

const profileFiles = (slice) => [
  ...Array.from({ length: slice.slowed }, (_, index) => ({ side: 'slowed', index })),
  ...Array.from({ length: slice.base }, (_, index) => ({ side: 'base', index }))
]

const recordProfiles = (source, folder, slice) => {
  const slowed = { name: slice.function, percent: slice.percent }
  const builds = {
    base: programs.buildWorkload(source),
    slowed: programs.buildWorkload(source, slowed)
  }
  for (const { side, index } of shuffler(slice.seed)(profileFiles(slice))) {
    const path = join(folder, slice.folder, `${side}.${index + 1}.pprof`)
    if (existsSync(path)) continue
    const profile = readFileSync(programs.profileOnce(builds[side]))
    writeWhole(path, gzipSync(gunzipSync(profile), { level: 9 }))
  }
}

/** The smallest time of one benchmark alone in many short runs of two builds, spread over the time all builds take. */
const smallestTimes = (source) => {
  const times = new Map(
    plan.slowedBuilds.map((slice) => [slice, { base: Infinity, head: Infinity }])
  )
  for (let pass = 0; pass < plan.truthPasses; pass++) {
    for (const [slice, smallest] of times) {
      const builds = slowedPair(source, slice)
      for (const side of ['base', 'head']) {
        smallest[side] = Math.min(
          smallest[side],
          programs.measureOne(builds[side], slice.benchmark)
        )
      }
    }
  }
  return times
}

/** The builds with what their slowed benchmark was measured to cost, as a ratio. */
const withMeasured = (source) =>
  [...smallestTimes(source)].map(([slice, { base, head }]) => ({
    ...slice,
    measured: Math.round((1000 * head) / base) / 1000
  }))

/** What the judge needs to know about the recording, beside the files themselves. */
const contents = (source) => ({
  go: programs.goVersion(),
  benchtime: plan.benchtime,
  operations: plan.operations,
  benchmarks: plan.benchmarks,
  null: plan.nullSlices,
  slowed: withMeasured(source),
  profiles: plan.slowedWorkloads
})

/** @param {string} root the checkout; the recording goes to fixtures/scoreboard in it. */
export const record = (root) => {
  const source = join(root, 'fixtures/programs/scoreboard')
  const folder = join(root, 'fixtures/scoreboard')
  recordTexts({ folder, slices: plan.nullSlices, take: (slice) => recordNull(source, slice) })
  recordTexts({ folder, slices: plan.slowedBuilds, take: (slice) => recordSlowed(source, slice) })
  for (const slice of plan.slowedWorkloads) {
    recordProfiles(source, folder, slice)
    console.log(`wrote ${slice.folder}`)
  }
  const list = join(folder, 'recording.json')
  if (!existsSync(list)) writeWhole(list, `${JSON.stringify(contents(source), null, 2)}\n`)
  recordRepeats({ source, folder: join(folder, 'repeats') })
}
