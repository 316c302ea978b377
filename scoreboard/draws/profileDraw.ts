import type { Random } from '../random.js'
import type { RecordedProfile, SlowedWorkload } from '../recording.js'

/** One pull request with CPU profiles of fixed work, and what is true about it. */
export interface ProfileDraw {
  readonly base: readonly RecordedProfile[]
  readonly head: readonly RecordedProfile[]
  /** Symbol of the function that is slower in head; absent when nothing is. */
  readonly slowed?: string
}

/** Profiles of the unchanged workload; they were taken among the slowed ones, over the whole recording. */
export const basePool = (workloads: readonly SlowedWorkload[]): readonly RecordedProfile[] =>
  workloads.flatMap((workload) => workload.base)

/** A null pull request: profiles of one binary, dealt out to both sides. Any alarm about it is false. */
export const nullProfiles = (
  pool: readonly RecordedProfile[],
  perSide: number,
  random: Random
): ProfileDraw => {
  const drawn = random.sample(pool, 2 * perSide)
  return { base: drawn.slice(0, perSide), head: drawn.slice(perSide) }
}

/** What a pull request that slows a function down is drawn from. */
export interface SlowedPool {
  readonly base: readonly RecordedProfile[]
  readonly workload: SlowedWorkload
}

/** A pull request with one truly slowed function: some of its profiles against some of the unchanged workload. */
export const slowedProfiles = (
  { base, workload }: SlowedPool,
  perSide: number,
  random: Random
): ProfileDraw => ({
  base: random.sample(base, perSide),
  head: random.sample(workload.slowed, perSide),
  slowed: `main.${workload.function}`
})
