// Time and memory of the greatest inputs that the bounds let in, and of some beyond them; writes the table of docs/limits.md.
//   npm run bench:bounds                  everything; about ten minutes on two cores
//   npm run bench:bounds -- pprof replay  some cases only; the rows of the others stay as they are
// Each case is a process with a heap of 2 GB. Ends with 1 where one did not end as expected.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ended } from './bench/processes.mjs'
import { cases } from './bounds/cases.mjs'
import { withMeasured } from './bounds/page.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const page = join(root, 'docs/limits.md')
const names = Object.keys(cases)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`expected some of ${names.join(', ')}, found ${unknown.join(' ')}`)
  process.exit(2)
}

const heap = '--max-old-space-size=2048'
/** Whatever takes longer hangs. */
const mostMs = 600_000

const textOf = (path) => {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

/** The command on what `make` wrote: how the process ended, and everything that it said and wrote about its input. */
const command = async (args, folder) => {
  const said = join(folder, 'said')
  const stdout = openSync(said, 'w')
  const cli = join(root, 'dist/cli.js')
  const how = { command: process.execPath, args: [heap, cli, ...args], stdout, mostMs }
  const run = await ended(how)
  closeSync(stdout)
  const texts = [run.said, textOf(said), textOf(join(folder, 'out', 'report.json'))]
  return { ...run, text: texts.join('\n'), command: args[0] }
}

/** An error of the report, or of the command. */
const anyError = /"severity": "error"|^error /m

const isAsExpected = ({ exits, says }, { code, text }) =>
  exits.includes(code) && (says === undefined ? !anyError.test(text) : text.includes(says))

const measure = async (name) => {
  const one = cases[name]
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-bench-bounds-'))
  try {
    const made = await one.make({ root, folder })
    const run = Array.isArray(made) ? await command(made, folder) : await made({ heap, mostMs })
    const isExpected = isAsExpected(one, run)
    const { ms, peak, code } = run
    console.error(
      `${name}: ${isExpected ? 'as expected' : `NOT as expected: ${run.said}`}, ${code}, ${(ms / 1000).toFixed(1)} s, ${(peak / 2 ** 20).toFixed(0)} MiB`
    )
    const { what, says } = one
    return { name, what, says, isExpected, ms, peak, code, command: run.command }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measured = []
for (const name of asked.length > 0 ? asked : names) {
  measured.push(await measure(name))
  // After each, so that what was measured is there when the rest is not waited for.
  writeFileSync(page, withMeasured(readFileSync(page, 'utf8'), measured, names))
}
console.log(
  /<!-- begin:measured -->\s*([\s\S]*?)\s*<!-- end:measured -->/.exec(
    readFileSync(page, 'utf8')
  )?.[1]
)
if (measured.some(({ isExpected }) => !isExpected)) process.exitCode = 1
