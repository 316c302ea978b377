import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./fakeGo/go.cjs', import.meta.url))

/** One process that the fake tool or one of its test binaries was. */
export interface Call {
  readonly kind: 'go' | 'run'
  readonly cwd: string
  readonly args: string
  /** Names of the variables that it saw. */
  readonly env: readonly string[]
}

export interface FakeGo {
  /** Folder to put on the PATH. */
  readonly bin: string
  readonly calls: () => readonly Call[]
}

/** A Go tool that knows `env`, `list` and `test -c`, and writes down how it and its binaries were called. */
export const fakeGo = (folder: string): FakeGo => {
  const bin = join(folder, 'bin')
  const log = join(folder, 'calls.log')
  mkdirSync(bin, { recursive: true })
  writeFileSync(log, '')
  const go = join(bin, 'go')
  const text = `require(${JSON.stringify(script)}).main(${JSON.stringify(log)})`
  writeFileSync(go, `#!${process.execPath}\n${text}\n`)
  chmodSync(go, 0o755)
  // Whatever a package.json above the folder says.
  writeFileSync(join(bin, 'package.json'), '{ "type": "commonjs" }')
  const calls = (): readonly Call[] =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [kind = '', cwd = '', args = '', env = ''] = line.split('\t')
        return { kind: kind === 'go' ? 'go' : 'run', cwd, args, env: env.trim().split(' ') }
      })
  return { bin, calls }
}
