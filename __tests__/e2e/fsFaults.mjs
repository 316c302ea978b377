// Preloaded into the command or the action: its changes to the file system are counted, and from one of them on something
// happens. FLAMEGATE_E2E_FS says what, as JSON:
//   below    only paths that begin like this are meant
//   at       number of the call, from 1; absent where calls are only counted
//   fault    "kill", or the code of an error; all later calls get the error too
//   count    file for the number of calls, written when the process ends
//   still    whether clock and memory stand still, so that the same input gives the same bytes
// What is written by the call that is struck is written by half.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'

const { below, at = Infinity, fault, count, still } = JSON.parse(process.env.FLAMEGATE_E2E_FS)
const { readFileSync, writeFileSync, appendFileSync, open } = fs
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

/** The error that a call gets; none where it is not meant. The process may end here. */
const strike = (syscall, path, writeHalf = () => {}) => {
  if (!String(path).startsWith(below)) return undefined
  calls += 1
  if (calls === at) writeHalf()
  if (calls < at) return undefined
  return fault === 'kill' ? die() : errorOf(syscall, path)
}

const halfOf = (content) => content.slice(0, Math.floor(content.length / 2))
const writers = { writeFile: writeFileSync, appendFile: appendFileSync }

/** Calls by the place of the path that they change. */
const changing = {
  ...{ writeFile: 0, appendFile: 0, mkdir: 0, mkdtemp: 0, copyFile: 1, symlink: 1 },
  ...{ rename: 0, rm: 0, rmdir: 0, unlink: 0, truncate: 0 }
}
/** What a full disk still does. */
const takesNoRoom = ['rename', 'rm', 'rmdir', 'unlink', 'truncate']

for (const [name, place] of Object.entries(changing)) {
  if (fault === 'ENOSPC' && takesNoRoom.includes(name)) continue
  const struck = (args) =>
    strike(name, args[place], () => writers[name]?.(args[0], halfOf(args[1]), args[2]))
  const [sync, promised] = [fs[`${name}Sync`], fs.promises[name]]
  fs[`${name}Sync`] = (...args) => {
    const error = struck(args)
    if (error !== undefined) throw error
    return sync(...args)
  }
  fs.promises[name] = async (...args) => {
    const error = struck(args)
    if (error !== undefined) throw error
    return promised(...args)
  }
}

// Streams open their files by the callback.
fs.open = (path, flags, ...rest) => {
  const error = /[wa+]/.test(String(flags)) ? strike('open', path) : undefined
  if (error === undefined) open(path, flags, ...rest)
  else process.nextTick(rest.at(-1), error)
}

if (still) {
  const moment = Date.parse('2026-11-20T10:00:00Z')
  globalThis.Date = class extends Date {
    constructor(...args) {
      super(...(args.length === 0 ? [moment] : args))
    }
  }
  performance.now = () => 0
  process.resourceUsage = () => ({ maxRSS: 1 })
  fs.readFileSync = (path, ...rest) =>
    path === '/proc/self/status' ? 'VmHWM:\t1 kB\n' : readFileSync(path, ...rest)
}

syncBuiltinESMExports()
if (count !== undefined) process.on('exit', () => writeFileSync(count, String(calls)))
