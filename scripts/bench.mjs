// Speed and memory of flamegate (dist/) against the real tools and the floor, in one run.
//   npm run bench                    everything; about forty minutes, half of it for pprof on the largest
//   npm run bench -- small 10        some groups only; prints, and writes no page
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groups } from './bench/cases.mjs'
import { renderPage } from './bench/page.mjs'
import { race } from './bench/processes.mjs'
import { findTools } from './bench/tools.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const asked = process.argv.slice(2)
const names = Object.keys(groups)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`expected some of ${names.join(', ')}, found ${unknown.join(' ')}`)
  process.exit(2)
}

/** Ten rounds for nearly everything; what takes minutes runs once. A promise deserves more runs than a figure. */
const patience = ({ rounds = 10, targets }) => ({
  rounds,
  budgetMs: targets.length > 0 ? 150_000 : 45_000
})

const folder = mkdtempSync(join(tmpdir(), 'flamegate-bench-'))
try {
  const tools = findTools(root, folder)
  if (tools.go === undefined)
    console.error('skipped: no go (nothing to compare with but the floor)')
  const measured = []
  for (const name of asked.length > 0 ? asked : names) {
    for (const one of groups[name]({ root, folder, ...tools })) {
      const medians = await race(one.race, patience(one))
      measured.push({ ...one, medians })
      const line = Object.entries(medians).map(([who, { ms }]) => `${who} ${ms.toFixed(0)} ms`)
      console.error(`${one.name}: ${line.join(', ')}`)
    }
  }
  const page = renderPage(measured, tools)
  console.log(page)
  if (asked.length === 0) writeFileSync(join(root, 'docs/performance.md'), page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
