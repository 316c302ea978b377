// The table of docs/limits.md: a row for each case, of the last time that it ran.
import { availableParallelism, cpus } from 'node:os'

const begin = '<!-- begin:measured -->'
const end = '<!-- end:measured -->'

const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
const mib = (bytes) => `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MiB`

/** How it ended: the code, what was said, and whether that is what was expected. */
const ending = ({ code, says, isExpected }) => {
  const words = says === undefined ? 'all of it read' : `\`${says}\``
  return isExpected ? `${code}, ${words}` : `**${code ?? 'killed'}, not: ${words}**`
}

/** Rows stay when other cases are measured elsewhere, so each says where it is from. */
const machine = () =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores; Node ${process.version}`

const rowOf = ({ name, what, command, ms, peak, ...how }) =>
  `| ${name} | ${what} | \`${command}\` | ${ending(how)} | ${seconds(ms)} | ${mib(peak)} | ${machine()} |`

const nameIn = (row) => row.split('|')[1]?.trim()

/** The page with a row for what was measured now, and every other row as it was; `names` are all there can be, in order. */
export const withMeasured = (page, measured, names) => {
  const [before, rest = ''] = page.split(begin)
  const [old = '', after = ''] = rest.split(end)
  const rows = new Map(
    [...old.split('\n').filter((line) => line.startsWith('| ')), ...measured.map(rowOf)].map(
      (row) => [nameIn(row), row]
    )
  )
  const table = [
    '| case | a side | command | ended with | time | peak memory | on |',
    '|---|---|---|---|--:|--:|---|',
    ...names.flatMap((name) => rows.get(name) ?? [])
  ]
  return `${before}${begin}\n\n${table.join('\n')}\n\n${end}${after}`
}
