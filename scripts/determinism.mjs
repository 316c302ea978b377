// The same inputs give the same bytes: on every Node given, in other languages and time zones, and whatever the order of files.
//   node scripts/determinism.mjs [NODE...]     runs dist/cli.js; without NODE on this one
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const nodes = process.argv.length > 2 ? process.argv.slice(2) : [process.execPath]
const work = mkdtempSync(join(tmpdir(), 'flamegate-same-'))

const places = [
  {},
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Kathmandu' },
  { LANG: 'C', LC_ALL: 'C', TZ: 'America/St_Johns' }
]

/** Copies the demo file by file, so that a folder lists them in another order. */
const inputs = (name, order) => {
  const folder = join(work, name)
  for (const side of ['base', 'head']) {
    const from = join(root, 'fixtures/demo', side)
    mkdirSync(join(folder, 'in', side), { recursive: true })
    for (const file of order(readdirSync(from)))
      cpSync(join(from, file), join(folder, 'in', side, file))
  }
  return folder
}

/** When and at what cost is no part of what was found. */
const withoutTimes = (text) =>
  text
    .replace(/"generated_at": ?"[^"]*"/g, '')
    .replace(/"cost": \{[\s\S]*?\n {2}\}/, '')
    .replace(/The analysis took .*? at its peak/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '')

const settings = 'outputs: [text, speedscope]\n'

const hashes = ({ node, place, folder }) => {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  const args = [
    join(root, 'dist/cli.js'),
    'analyze',
    'in',
    '--out',
    'out',
    '--config',
    'settings.yml'
  ]
  const env = { ...process.env, LANG: '', LC_ALL: '', ...place }
  const { status, stderr } = spawnSync(node, args, { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  const files = readdirSync(join(folder, 'out')).sort()
  return files.map((file) => {
    const bytes = readFileSync(join(folder, 'out', file))
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    return `${file} ${createHash('sha256').update(withoutTimes(text)).digest('hex').slice(0, 16)}`
  })
}

try {
  const folders = [inputs('a', (files) => files), inputs('b', (files) => files.toReversed())]
  for (const folder of folders) writeFileSync(join(folder, 'settings.yml'), settings)
  const runs = nodes.flatMap((node) =>
    places.flatMap((place) => folders.map((folder) => ({ node, place, folder })))
  )
  const [first, ...others] = runs.map((run) => ({ run, is: hashes(run) }))
  const different = others.filter(({ is }) => is.join() !== first.is.join())
  for (const { run, is } of different) {
    const files = is.filter((line) => !first.is.includes(line))
    console.error(`${run.node} ${JSON.stringify(run.place)}: other bytes in ${files.join(', ')}`)
  }
  console.log(`${runs.length} runs, ${different.length} with other bytes; ${first.is.join(', ')}`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
