// Compiles a folder of the checkout that is no part of dist/, with what it imports, so that a script can run it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

/** Compiles `folder` and the src/ that it imports into a folder that finds the same packages as the checkout. */
const compileInto = (folder, out) => {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  const args = [tsc, '-p', join(root, folder), '--outDir', out]
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${folder}/ does not compile`)
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n')
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'), 'junction')
}

/** Calls `use` with what `folder`/main.ts exports. */
export const withCompiled = async (folder, use) => {
  const out = mkdtempSync(join(tmpdir(), `flamegate-${folder}-`))
  try {
    compileInto(folder, out)
    return await use(await import(pathToFileURL(join(out, folder, 'main.js')).href))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
