import type { Contents, Recording, Rounds } from '../recording.js'
import { count } from './text.js'

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0)

/** Rounds in which nothing changed. */
export const nullRoundsOf = (contents: Contents): number =>
  total(contents.null.map((slice) => slice.rounds))

const baseProfilesOf = (contents: Contents): number =>
  total(contents.profiles.map((one) => one.base))

const cpuOf = (rounds: Rounds | undefined): string =>
  rounds?.environment
    .find((line) => line.startsWith('cpu: '))
    ?.slice('cpu: '.length)
    .trim() ?? 'an unknown CPU'

const machine = (recording: Recording): string => {
  const { benchmarks, go } = recording.contents
  return `The programs are in [fixtures/programs/scoreboard](../fixtures/programs/scoreboard): a Go module without
dependencies with ${benchmarks.length} benchmarks (hashing, sorting, JSON, regular expressions, maps, compression,
channels, ...) and a workload to profile. They were recorded with ${go} on a virtual machine with two cores of an
${cpuOf(recording.nullRounds)} that other jobs used at the same time. The noise is real and strong; more about it is in
[the recording's own notes](../fixtures/scoreboard/README.md).`
}

const parts = ({ contents, repeatContents, repeats }: Recording): readonly string[] => [
  `**Rounds without a change**: ${nullRoundsOf(contents)} rounds in which one test binary ran twice in random order, with
  \`-test.count=1\` and \`-test.benchtime=${contents.benchtime}\`. A null pull request is ten rounds in a row; in each of
  them a coin says which run is called base.`,
  `**Recorded noise with an injected factor**: whole recorded runs, the spread of every benchmark scaled to a
  coefficient of variation (CV) of 1, 3 or 10%, and one benchmark of head, chosen at random, made slower by a factor.
  Ten runs a side, time only.`,
  `**Slowed builds**: ${contents.slowed.length} builds in which one benchmark really does more of its own work; ten
  interleaved rounds against the unchanged build each. The *measured cost ratio* is that of
  the smallest times of many short runs of that benchmark alone.`,
  `**Profiles**: ${contents.profiles.length} builds in which one function that holds about a sixth of the CPU time does
  two or three times its work; five CPU profiles of each, and ${baseProfilesOf(contents)} of the unchanged build taken
  among them. Every profile covers ${count(contents.operations)} operations and has at least 2,000 samples.`,
  `**Repeats in one process**: ${total(repeats.map(({ runs }) => runs.length))} processes with \`-test.count=${repeatContents.count}\` and \`-test.benchtime=${repeatContents.benchtime}\`,
  on a busy machine with an ${cpuOf(repeats[0])}. Where they are scaled, the spread of every time around the median of its
  benchmark is, until a typical benchmark has the CV.`
]

/** What was recorded, on what, and how the pull requests are made of it. */
export const recordedSection = (recording: Recording): string =>
  [
    machine(recording),
    parts(recording)
      .map((part) => `- ${part}`)
      .join('\n')
  ].join('\n\n')
