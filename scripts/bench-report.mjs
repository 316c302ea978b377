// report.html of a pair of large profiles: `npm run bench:report [-- MEGABYTES]`. The profiles are made up and 100 MB each
// if nothing else is asked for. Prints what the command takes by stage, how large the page is, and how long it takes to open;
// ends with 1 where a page is larger or slower than it may be.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeProfile } from './bench/profiles.mjs'
import { openBrowser, quantile, timesToDraw } from './benchPage/open.mjs'

const maxBytes = 5e6
const maxMs = 2000

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const megabytes = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'flamegate-bench-report-'))

/** Runs a program of this repository to its end: how long it took, and what it said. */
const run = (args) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  // 1 says that a gate failed: they look at what was made up too.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`)
  return { ms: performance.now() - start, stderr }
}

const sides = { base: { seed: 11 }, head: { seed: 12, shift: 3 } }
const writeProfiles = () =>
  Object.entries(sides).map(([side, options]) => {
    const path = join(folder, `${side}.pprof`)
    writeFileSync(path, makeProfile({ megabytes, ...options }).bytes)
    return path
  })

const judge = (what, value, limit, unit) => {
  const met = value < limit
  console.log(
    `${what}: ${value.toFixed(2)} ${unit}, ${met ? 'less' : 'NOT less'} than ${limit} ${unit}`
  )
  if (!met) process.exitCode = 1
}

try {
  const [base, head] = writeProfiles()
  const floor = run(['scripts/bench/floor.mjs', base, head])
  const analyze = run(['dist/cli.js', 'analyze', '--base', base, '--head', head, '--out', folder])
  console.log(`two profiles of ${megabytes} MB\n${analyze.stderr.trimEnd()}`)
  console.log(
    `analyze ${(analyze.ms / 1000).toFixed(2)} s, read and inflate alone ${(floor.ms / 1000).toFixed(2)} s: ${(analyze.ms / floor.ms).toFixed(2)}x`
  )
  const page = join(folder, 'report.html')
  judge('report.html', statSync(page).size / 1e6, maxBytes / 1e6, 'MB')
  const context = await openBrowser(folder)
  const times = await timesToDraw(await context.newPage(), page)
  await context.close()
  judge('open to drawn, median of 5', quantile(times, 0.5) / 1000, maxMs / 1000, 's')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
