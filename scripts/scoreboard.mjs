// The scoreboard: judges fixtures/scoreboard by every rule and writes docs/scoreboard.md.
//   node scripts/scoreboard.mjs            needs Node and `npm ci` only
//   node scripts/scoreboard.mjs --check    fails when the page is stale
//   node scripts/scoreboard.mjs --record   takes the recording first, where it is not there yet; needs Go
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
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

/** Compiles scoreboard/ and the src/ it judges into a folder that finds the same packages as the checkout. */
const compileInto = (folder) => {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  const args = [tsc, '-p', join(root, 'scoreboard'), '--outDir', folder]
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error('scoreboard/ does not compile')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

const folder = mkdtempSync(join(tmpdir(), 'flamegate-scoreboard-'))
try {
  compileInto(folder)
  const { scoreboard } = await import(pathToFileURL(join(folder, 'scoreboard', 'main.js')).href)
  process.exitCode = await scoreboard({ root, mode: flags.has('--check') ? 'check' : 'write' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
