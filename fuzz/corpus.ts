/** The real files of fixtures/, by what the registry of formats takes them for. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../src/formats/index.js'
import { limits } from './limits.js'

export interface CorpusFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Id of the format, or `unknown`. */
  readonly format: string
}

/** Larger files make slow cases that break nothing else. */
const maxBytes = 32 * 1024

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })

/** JSON with no more than a few entries in any list; undefined for what is no JSON, or large even so. */
const shortened = (bytes: Buffer): Buffer | undefined => {
  try {
    const few = (_: string, value: unknown) => (Array.isArray(value) ? value.slice(0, 4) : value)
    const short = Buffer.from(JSON.stringify(JSON.parse(bytes.toString(), few)))
    return short.length <= maxBytes ? short : undefined
  } catch {
    return undefined
  }
}

/** All small files below a folder, in the order of their names, each content once; large JSON is shortened. */
export const readCorpus = (folder: string): readonly CorpusFile[] => {
  const seen = new Set<string>()
  return filesBelow(folder)
    .toSorted()
    .filter((path) => path.endsWith('.json') || statSync(path).size <= maxBytes)
    .flatMap((path) => {
      const whole = readFileSync(path)
      const bytes = whole.length <= maxBytes ? whole : shortened(whole)
      if (bytes === undefined) return []
      const content = bytes.toString('latin1')
      if (seen.has(content)) return []
      seen.add(content)
      return [{ path, bytes, format: decode({ path, bytes }, limits).format }]
    })
}
