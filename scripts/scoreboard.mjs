// The scoreboard: judges fixtures/scoreboard by every rule and writes docs/scoreboard.md.
//   node scripts/scoreboard.mjs            needs Node and `npm ci` only
//   node scripts/scoreboard.mjs --check    fails when the page is stale
//   node scripts/scoreboard.mjs --record   takes the recording first, where it is not there yet; needs Go
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withCompiled } from './compile.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const flags = new Set(process.argv.slice(2))

const unknown = [...flags].filter((flag) => flag !== '--check' && flag !== '--record')
if (unknown.length > 0) {
  console.error(`expected --check or --record, found ${unknown.join(' ')}`)
  process.exit(2)
}

if (flags.has('--record')) {
  const { record } = await import('./scoreboard/record.mjs')
  record(root)
}

process.exitCode = await withCompiled('scoreboard', ({ scoreboard }) =>
  scoreboard({ root, mode: flags.has('--check') ? 'check' : 'write' })
)
