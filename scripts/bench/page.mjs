// docs/performance.md: nothing on it is typed in.
import { availableParallelism, cpus } from 'node:os'

const seconds = (ms) =>
  ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
const mib = (bytes) => (bytes === 0 ? '' : ` · ${(bytes / 2 ** 20).toFixed(0)} MiB`)
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`

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

const machine = () => `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`

/** The page about all measured cases. */
export const renderPage = (cases, { go }) => {
  const rows = cases.flatMap(judged)
  return [
    '# Performance',
    '',
    'What flamegate costs beside the tools that one would otherwise run, and beside the floor: reading and inflating the same',
    'files, and nothing else. Whole processes, run in turns on one machine, medians. `npm run bench` measures and writes this',
    'page. The profiles are made up: 20,000 functions, 60,000 locations, stacks of 30 that are nearly all different, which is',
    'harder than real ones. Memory is the peak of the process.',
    '',
    `${machine()}; Node ${process.version}; ${go ?? 'no Go'}.`,
    '',
    '## Targets',
    '',
    '| case | target | measured | met |',
    '|---|---|--:|---|',
    ...rows.map(targetRow),
    '',
    '## Measured',
    '',
    '| case | program | time · memory | to flamegate | runs |',
    '|---|---|--:|--:|--:|',
    ...cases.flatMap(caseRows),
    ''
  ].join('\n')
}
