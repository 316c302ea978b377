// docs/performance.md: nothing on it is typed in.
import { availableParallelism, cpus } from 'node:os'

const seconds = (ms) =>
  ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
const mib = (bytes) => (bytes === 0 ? '' : ` · ${(bytes / 2 ** 20).toFixed(0)} MiB`)
const digits = (ratio) => (ratio < 10 ? 2 : ratio < 100 ? 1 : 0)
const times = (ratio) => `${ratio.toFixed(digits(ratio))}x`

const judges = {
  faster: ({ over, times: wanted }, medians) => {
    const ratio = medians[over].ms / medians.flamegate.ms
    return {
      text: `at least ${wanted}x faster than ${over}`,
      measured: times(ratio),
      met: ratio >= wanted
    }
  },
  within: ({ over, times: wanted, plusMs }, medians) => {
    const limit = wanted * medians[over].ms + plusMs
    const ratio = (medians.flamegate.ms - plusMs) / medians[over].ms
    const plus = plusMs === 0 ? '' : ` + ${plusMs} ms`
    return {
      text: `within ${wanted}x ${over}${plus}`,
      measured: `${times(ratio)}${plus}`,
      met: medians.flamegate.ms <= limit
    }
  },
  memory: ({ bytes, rawBytes }, medians) => ({
    text: 'under 5x one profile uncompressed + 80 MB',
    measured: `${((medians.flamegate.peak - 80e6) / rawBytes).toFixed(2)}x + 80 MB`,
    met: medians.flamegate.peak < bytes
  })
}

/** What became of every target of a measured case; one whose tool is not there is left out. */
export const judged = ({ name, targets, medians }) =>
  targets
    .filter(({ over }) => over === undefined || medians[over] !== undefined)
    .map((target) => ({ name, ...judges[target.kind](target, medians) }))

const targetRow = ({ name, text, measured, met }) =>
  `| ${name} | ${text} | ${measured} | ${met ? 'yes' : '**no**'} |`

const caseRows = ({ name, medians }) =>
  Object.entries(medians).map(([who, { ms, peak, runs }]) => {
    const ratio = who === 'flamegate' ? '' : times(ms / medians.flamegate.ms)
    return `| ${who === 'flamegate' ? name : ''} | ${who} | ${seconds(ms)}${mib(peak)} | ${ratio} | ${runs} |`
  })

/** The cases of each series, from the smallest, which is the order in which they were measured. */
const seriesOf = (cases) => {
  const names = new Set(cases.flatMap(({ size }) => size?.series ?? []))
  return [...names].map((name) => cases.filter(({ size }) => size?.series === name))
}

const perUnit = ({ size: { amount }, medians: { flamegate } }) => flamegate.ms / amount

/** What a unit costs beside the smallest case of the series: 1.00 throughout is linear, and less is a start-up that is shared. */
const growthRow = (one, _, [smallest]) => {
  const { amount, series, unit } = one.size
  const { ms, peak } = one.medians.flamegate
  const beside = (perUnit(one) / perUnit(smallest)).toFixed(2)
  return `| ${one === smallest ? series : ''} | ${amount.toLocaleString('en')} ${unit} | ${seconds(ms)}${mib(peak)} | ${beside} |`
}

const growth = (cases) => seriesOf(cases).flatMap((series) => series.map(growthRow))

const verdict = (rows) => {
  const missed = rows.filter(({ met }) => !met)
  if (rows.length === 0) return 'No target was measured.'
  if (missed.length === 0) return `All ${rows.length} targets are met.`
  return `${rows.length - missed.length} of ${rows.length} targets are met, ${missed.length} ${missed.length === 1 ? 'is' : 'are'} not.`
}

const machine = () => `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`

const intro = `What flamegate costs beside the tools that one would otherwise run, and beside the floor: a process that reads and inflates the
same files and does nothing else. \`npm run bench\` measured all of it in one go and wrote this page; nothing on it is typed in.`

const method = `- A time is the wall time of a whole process, from its start to its end; memory is its peak, as the kernel counted it.
- The programs of a case run in turns on the same files, so that a machine that becomes slower does so for all of them. Each number
  is the median of so many runs as the last column says, after one that is thrown away. Each has 45 s for all its runs, and
  150 s where the case has a target; what takes longer runs once, and nothing of it is thrown away.
- \`pprof\` is the binary that \`go tool pprof\` starts, and \`benchstat\` is built before: no time of Go's build is in theirs. pprof
  is not asked for the difference of two 500 MB profiles: what that of 100 MB took is above.
- The skeleton is the least that an action with the same packages is (\`scripts/bench/skeleton.mjs\`), bundled by ncc and
  nothing else: it reads an input and refuses it, as the action does there.
- Sizes of profiles are uncompressed. The large ones are made up by a seed: 20,000 functions, 60,000 locations, stacks of 30 frames of
  which nearly all are different, which is harder than real ones. The small ones are real.`

const repeat = `\`\`\`sh
npm ci
npm run bench                # everything, and this page; about forty minutes on two cores
npm run bench -- small 10    # some groups only, printed; the others are startup, many, results2k, results20k, 100 and 500
npm run bench:startup        # the action's start-up beside that of the skeleton
npm run bench:page           # how fast report.html is in a browser
\`\`\`

Without Go the columns of pprof and benchstat are missing.`

/** The page about all measured cases. */
export const renderPage = (cases, { go }) => {
  const rows = cases.flatMap(judged)
  return [
    '# Performance',
    '',
    intro,
    '',
    `Measured on: ${machine()}; Node ${process.version}; ${go ?? 'no Go'}.`,
    '',
    '## Targets',
    '',
    verdict(rows),
    '',
    '| case | target | measured | met |',
    '|---|---|--:|---|',
    ...rows.map(targetRow),
    '',
    '## How cost grows',
    '',
    'The last column is the time per unit beside that of the smallest case. 1.00 throughout would be a straight line through zero; less',
    'is a start-up that large inputs share, and more would be growth that is worse than linear.',
    '',
    '| command | input of both sides | time · memory | per unit |',
    '|---|--:|--:|--:|',
    ...growth(cases),
    '',
    '## Everything that was measured',
    '',
    '| case | program | time · memory | to flamegate | runs |',
    '|---|---|--:|--:|--:|',
    ...cases.flatMap(caseRows),
    '',
    '## How it was measured',
    '',
    method,
    '',
    '## Do it again',
    '',
    repeat,
    ''
  ].join('\n')
}
