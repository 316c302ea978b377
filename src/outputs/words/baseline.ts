import type { StoredBaseline } from '../../model/baseline.js'
import type { Report } from '../../model/report.js'
import { formatSpan } from '../../units/span.js'

const SHORT_SHA = 7

const commit = (sha: string): string => `\`${sha.slice(0, SHORT_SHA)}\``

const ageOf = ({ age_ms }: StoredBaseline): string =>
  age_ms === null ? 'of unknown age' : `${formatSpan(age_ms)} old`

/** Which base it is, in a clause: "base is a stored baseline, 3 commits before the merge base, 2 days old". */
export const baselineWords = ({ baseline }: Report): string | undefined =>
  baseline === null ? undefined : `base is a stored baseline, ${baseline.how}, ${ageOf(baseline)}`

/** All that is known of it, and what it is good for. */
export const baselineSentences = ({ baseline }: Report): readonly string[] => {
  if (baseline === null) return []
  const { artifact, sha, start_sha, head_sha, how, run } = baseline
  const from = sha === start_sha ? how : `${how} ${commit(start_sha)}`
  return [
    `Base is the stored baseline \`${artifact}\` of ${commit(sha)}, ${from}; head is ${commit(head_sha)}. It is ${ageOf(baseline)}, and run ${run.id} (${run.event}) stored it.`,
    'Another run measured it, so its times count only where both sides say that machine and Go version are the same, and of CPU profiles only the shares are compared.'
  ]
}
