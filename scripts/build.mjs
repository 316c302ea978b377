// Builds dist/ from src/: tsc to lib/, then one ncc bundle per entry; esbuild for what runs in report.html. Reproducible
// from `npm ci`; CI compares bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePage } from './bundlePage.mjs'
import { withEagerModules } from './eagerModules.mjs'
import { licensesOf } from './licenses.mjs'
import { bundle, packageFolder, run } from './ncc.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Entries of the bundle: the folder in dist/, and what stands before the one line of its stub. */
const entries = [
  { name: 'cli', shebang: '#!/usr/bin/env node\n' },
  { name: 'action', shebang: '' },
  { name: 'thread', shebang: '' }
]

const stubOf = ({ name, shebang }) =>
  `${shebang}import { main } from './${name}/index.js'\n\nawait main(new URL('.', import.meta.url))\n`

const rewrite = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')))

rmSync(join(root, 'lib'), { recursive: true, force: true })
run(root, join(packageFolder('typescript'), 'bin', 'tsc'), ['-p', 'tsconfig.build.json'])

mkdirSync(join(root, 'dist'), { recursive: true })
for (const entry of entries) {
  const { name } = entry
  const out = join('dist', name)
  rmSync(join(root, out), { recursive: true, force: true })
  const stats = join('lib', `${name}.stats.json`)
  bundle(root, join('lib', `${name}.js`), out, ['--stats-out', stats])
  for (const file of readdirSync(join(root, out)).filter((name) => name.endsWith('.js')))
    rewrite(join(root, out, file), withEagerModules)
  const licenses = licensesOf(JSON.parse(readFileSync(join(root, stats), 'utf8')))
  rmSync(join(root, stats))
  if (licenses !== undefined) writeFileSync(join(root, out, 'licenses.txt'), licenses)
  writeFileSync(join(root, 'dist', `${name}.js`), stubOf(entry))
}

const page = join(root, 'dist', 'page')
rmSync(page, { recursive: true, force: true })
mkdirSync(page, { recursive: true })
const { script, style } = await bundlePage()
writeFileSync(join(page, 'page.js'), script)
writeFileSync(join(page, 'page.css'), style)
