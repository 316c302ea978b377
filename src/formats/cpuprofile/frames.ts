import type { FunctionInfo } from '../../model/profile.js'
import { baseName } from '../baseName.js'
import { recordAt, textAt } from './take.js'

/** What V8 puts on the stack beside functions: they have no script. */
const ROOT = '(root)'
const IDLE = '(idle)'

/** What a node is: a function, the root of all, or no work at all. */
export type Frame =
  | { readonly kind: 'function'; readonly info: FunctionInfo }
  | { readonly kind: 'root' | 'idle' }

/** The path behind an address of a file, whose odd characters are written as `%20`. */
const fileOf = (url: string): string => {
  if (!url.startsWith('file://')) return url
  const path = url.replace(/^file:\/\/(?:\/(?=[A-Za-z]:\/))?/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Of a module of node itself the whole name: it has no folder, and `node:internal/fs/utils` is not anybody's `utils`. */
const shortOf = (file: string): string => (file.startsWith('node:') ? file : baseName(file))

/**
 * The function of a frame. V8 names a method without its class and often a function not at all, so every name gets that of
 * its file; the line, which moves with every edit above it, is no part of it. V8 counts lines from 0.
 */
const functionOf = (name: string, url: string, line: unknown): FunctionInfo => {
  const file = fileOf(url)
  const own = name === '' ? '(anonymous)' : name
  return {
    name: file === '' ? own : `${own} (${shortOf(file)})`,
    file,
    startLine: typeof line === 'number' && Number.isSafeInteger(line) && line >= 0 ? line + 1 : 0
  }
}

export const frameAt = (value: unknown, place: string): Frame => {
  const { functionName, url, lineNumber } = recordAt(value, place)
  const name = textAt(functionName, `${place}.functionName`)
  const address = textAt(url, `${place}.url`)
  if (address === '' && name === ROOT) return { kind: 'root' }
  if (address === '' && name === IDLE) return { kind: 'idle' }
  return { kind: 'function', info: functionOf(name, address, lineNumber) }
}
