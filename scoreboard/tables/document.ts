import { median } from '../../src/stats/median.js'
import type { Board } from '../board.js'
import { typicalSpread } from '../draws/noise.js'
import { profileRules } from '../profileRules/index.js'
import type { Recording, SlowedBuild } from '../recording.js'
import { benchmarkRules } from '../rules/index.js'
import { byPAlone, unguarded } from '../rules/repeats.js'
import {
  detectionTables,
  falseAlarmTable,
  levelCounts,
  slowedBuildTable
} from './benchmarkTables.js'
import { misses } from './misses.js'
import { profileTables } from './profileTables.js'
import { nullRoundsOf, recordedSection } from './recorded.js'
import { repeatsBody } from './repeatTables.js'
import { targetsOf } from './targets.js'
import { count, percent, table, textTable, withInterval } from './text.js'

interface Section {
  readonly title: string
  readonly body: string
}

const introduction = `# The scoreboard

How often flamegate cries wolf and how often it sees the wolf, beside the rules that other tools use, on the same
recorded data. \`npm run scoreboard\` writes this page; no number on it is typed in. Rates have 95% Wilson intervals.

![False alarms of every rule, and detection by size of the slowdown](images/scoreboard.svg)`

const missed = (board: Board): string => {
  const lines = targetsOf(board)
    .filter(({ met }) => !met)
    .map(({ id, promise }) => `- *${promise}*: ${misses[id] ?? 'the reason is not known.'}`)
  return lines.length === 0 ? 'Every target is met.' : ['Missed:', '', ...lines].join('\n')
}

const targets = (board: Board): Section => {
  const rows = targetsOf(board).map(({ promise, measured, met }) => [
    promise,
    withInterval(measured),
    met ? 'yes' : 'no'
  ])
  const body = `${table(['target', 'measured', 'met'], rows)}\n\n${missed(board)}`
  return { title: 'Targets', body }
}

const falseAlarms = (board: Board, { contents, nullRounds }: Recording): Section => ({
  title: 'False alarms: nothing changed',
  body: `${count(board.sizes.nullDraws)} null pull requests of ${contents.benchmarks.length} benchmarks, ten rounds a side. The typical benchmark had a CV of
${percent(typicalSpread(nullRounds))}%. flamegate's level: ${levelCounts(board.unchanged)}.

${falseAlarmTable(board)}`
})

const injected = (board: Board): Section => ({
  title: 'Detection: recorded noise, injected factor',
  body: `${count(board.sizes.cellDraws)} pull requests per cell. A number is how often the slowed benchmark was named; under *no change* it is how
often anything was. Where *no change* is high the rest means little: who names many names the right one too.
flamegate's hard gate starts at 15%, so half of the changes of +15% are below its limit by chance.

${detectionTables(board)}`
})

const noiseOf = (builds: readonly SlowedBuild[]): number =>
  median(
    builds.map(({ rounds }) =>
      typicalSpread({ ...rounds, runs: rounds.runs.filter((run) => run.side === 'base') })
    )
  )

const slowed = (board: Board, { contents, slowedBuilds }: Recording): Section => ({
  title: 'Detection: builds that are truly slower',
  body: `One of ${contents.benchmarks.length} benchmarks slowed, on the noisy machine as it was: a typical benchmark had a CV of
${percent(noiseOf(slowedBuilds))}% within the ten rounds of its unchanged side.

${slowedBuildTable(board)}`
})

const profiles = (board: Board, { contents }: Recording): Section => ({
  title: 'Profiles',
  body: `${count(board.sizes.nullProfileDraws)} pull requests without a change, and ${board.sizes.slowedProfileDraws} draws from each of ${contents.profiles.length} slowed builds. Draws of
one build share profiles, so the true uncertainty is larger than the intervals say.

${profileTables(board)}`
})

const rules = (): Section => ({
  title: 'The rules',
  body: `Every rule judges the same files. Only changes for the worse count: slower, or more memory where a rule reads the
memory columns.

${textTable(
  ['rule', 'whose, and with what settings', 'what it looks at'],
  [...benchmarkRules, ...profileRules, byPAlone, unguarded].map((rule) => [
    rule.title,
    rule.origin,
    rule.reads
  ])
)}`
})

const limits = (board: Board, { contents }: Recording): Section => ({
  title: 'Limits',
  body: `- One machine for each recording: an AMD EPYC, and an Intel(R) Xeon(R) for repeats in one process. Hosted runners are often
  quieter than these were, and sometimes as bad.
- Both sides of a null pull request are the same binary. Two builds of one source can differ by their layout; that is
  not in these false alarms.
- Null pull requests overlap: ${count(board.sizes.nullDraws)} are drawn from ${nullRoundsOf(contents)} rounds. Random labels make each a new one, but a bad minute
  of the machine is in many of them.
- The profiles were taken with \`GODEBUG=asyncpreemptoff=1\`, because the machine was short of CPU (the recording's notes
  say what happened without it). They say nothing about profiles from a starved machine, and their changes are so large
  that the bare share rule finds them too.
- The history rules get history from the same machine. In CI it comes from other ones, and they do worse.
- github-action-benchmark compares with the file of the previous commit, which is normally from another machine and day.
  Here it gets a base from the same minutes, which is kinder.`
})

const reproduction: Section = {
  title: 'Reproduce',
  body: `- \`npm run scoreboard\` judges the committed recording and writes this page: no Go, no network, about a minute.
- \`npm run scoreboard -- --check\` fails when the page is stale.
- \`npm run scoreboard -- --record\` takes a recording where \`fixtures/scoreboard\` has none. It needs Go and about 75
  minutes, and goes on where it was stopped.`
}

/** docs/scoreboard.md, whole. The same recording and sizes give the same text. */
export const documentOf = (board: Board, recording: Recording): string => {
  const sections: readonly Section[] = [
    targets(board),
    falseAlarms(board, recording),
    injected(board),
    slowed(board, recording),
    profiles(board, recording),
    { title: 'Repeats in one process', body: repeatsBody(board, recording) },
    rules(),
    { title: 'What was recorded', body: recordedSection(recording) },
    limits(board, recording),
    reproduction
  ]
  const texts = sections.map(({ title, body }) => `## ${title}\n\n${body}`)
  return `${[introduction, ...texts].join('\n\n')}\n`
}
