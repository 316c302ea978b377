// One entry as a bundle that runs without an install.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The folder that a package is installed in. */
export const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`))

/** Runs a script of Node to its end; one that fails ends this process too. */
export const run = (root, script, args) => {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const ncc = join(packageFolder('@vercel/ncc'), 'dist', 'ncc', 'cli.js')

/** Bundles `entry` into the folder `out`; what it imports dynamically is files of its own there. `options` are ncc's. */
export const bundle = (root, entry, out, options = []) => {
  const always = ['--target', 'es2022', '--no-cache', '--quiet']
  run(root, ncc, ['build', entry, '-o', out, ...always, ...options])
}
