// Preloaded into a command or the action: its changes to the file system are counted, and at one of them something
// happens. FLAMEGATE_E2E_FS says what, as JSON:
//   below    folder whose files are meant; others are neither counted nor struck
//   at       number of the call, from 1; absent where calls are only counted
//   fault    'kill', or a code of an error such as ENOSPC; of an error all later calls of the folder get it too
//   count    file that the number of calls is written to when the process ends
// What is written when it strikes is written by half. Clock and memory stand still, so that the same input gives the same
// bytes.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const process = require('node:process')

const { below, at = Number.POSITIVE_INFINITY, fault, count } = JSON.parse(
  process.env.FLAMEGATE_E2E_FS
)
const { writeFileSync } = fs
let calls = 0

const errors = {
  ENOSPC: [-28, 'no space left on device'],
  EROFS: [-30, 'read-only file system'],
  EACCES: [-13, 'permission denied']
}

const errorOf = (syscall, path) => {
  const [errno, words] = errors[fault]
  const message = `${fault}: ${words}, ${syscall} '${path}'`
  return Object.assign(new Error(message), { code: fault, errno, syscall, path })
}

const die = () => {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

const isMeant = (path) => typeof path === 'string' && path.startsWith(below)

/** What is to happen to a call: nothing, or an error; the process may end here. `half` writes what a full disk still takes. */
const strike = (syscall, path, half) => {
  if (!isMeant(path)) return undefined
  calls += 1
  if (calls < at) return undefined
  half?.()
  if (fault === 'kill') die()
  return errorOf(syscall, path)
}

/** Calls that give room instead of taking it. */
const givesRoom = new Set(['rm', 'rmdir', 'unlink', 'rename', 'truncate'])
const isSpared = (name) => fault === 'ENOSPC' && givesRoom.has(name)

const halfOf = (content) => content.slice(0, Math.floor(content.length / 2))

const contents = new Set(['writeFile', 'appendFile'])

const halfWriter = (name, original, [path, content, options]) =>
  contents.has(name) ? () => original(path, halfOf(content), options) : undefined

const names = [
  'writeFile',
  'appendFile',
  'copyFile',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'truncate',
  'symlink'
]

/** The path that a call changes: a copy and a link are their second argument. */
const pathOf = (name, args) => (['copyFile', 'symlink'].includes(name) ? args[1] : args[0])

for (const name of names) {
  const sync = fs[`${name}Sync`]
  const half = fs[`${name}Sync`]
  fs[`${name}Sync`] = (...args) => {
    const error = isSpared(name)
      ? undefined
      : strike(name, pathOf(name, args), halfWriter(name, half, args))
    if (error !== undefined) throw error
    return sync(...args)
  }
  const promised = fs.promises[name]
  fs.promises[name] = async (...args) => {
    const error = isSpared(name)
      ? undefined
      : strike(name, pathOf(name, args), halfWriter(name, half, args))
    if (error !== undefined) throw error
    return promised(...args)
  }
}

// Streams open their files by the callback.
const { open } = fs
fs.open = (path, flags, ...rest) => {
  const error = /[wa+]/.test(String(flags)) ? strike('open', path) : undefined
  if (error === undefined) return open(path, flags, ...rest)
  process.nextTick(rest.at(-1), error)
}

const still = Date.parse('2026-11-20T10:00:00Z')
const { Date: RealDate } = globalThis
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [still] : args))
  }
  static now() {
    return still
  }
}
performance.now = () => 0
process.resourceUsage = () => ({ maxRSS: 0 })
process.memoryUsage = Object.assign(() => ({ rss: 0 }), { rss: () => 0 })

syncBuiltinESMExports()
if (count !== undefined) process.on('exit', () => writeFileSync(count, String(calls)))
