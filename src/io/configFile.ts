import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { maxConfigBytes } from '../config/maxConfigBytes.js'
import type { ConfigFile } from '../config/yamlFile.js'
import { decodeTextStrictly } from '../formats/text.js'
import { FlamegateError } from '../model/diagnostic.js'

/** Where the configuration is looked for when nobody names a file, relative to the working directory. */
export const defaultConfigPaths = ['.github/flamegate.yml', '.github/flamegate.yaml'] as const

interface Failure {
  readonly path: string
  readonly code: 'io/config-unreadable' | 'io/config-ambiguous' | 'io/config-too-large'
  readonly problem: string
  readonly hint: string
}

const fail = ({ path, code, problem, hint }: Failure, cause?: unknown): never => {
  const message = `configuration file: ${problem}`
  throw new FlamegateError([{ severity: 'error', code, message, at: { file: path }, hint }], {
    cause
  })
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'expected a file, found nothing'],
  ['EISDIR', 'expected a file, found a folder'],
  ['EACCES', 'expected a readable file, found one without permission']
])

const reasonOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error
  return reasons.get(code) ?? `expected a readable file, found ${String(code)}`
}

/** Reads one byte more than allowed at most, so that pipes and devices are bounded too. */
const readBounded = async (path: string): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: maxConfigBytes })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const decode = (path: string, bytes: Buffer): string =>
  decodeTextStrictly(bytes) ??
  fail({
    path,
    code: 'io/config-unreadable',
    problem: 'expected text in UTF-8 or UTF-16, found other bytes',
    hint: 'save the file as UTF-8'
  })

const read = async (path: string, cwd: string): Promise<ConfigFile> => {
  const bytes = await readBounded(resolve(cwd, path)).catch((cause: unknown) =>
    fail(
      {
        path,
        code: 'io/config-unreadable',
        problem: reasonOf(cause),
        hint: 'check the path given with --config'
      },
      cause
    )
  )
  if (bytes.length > maxConfigBytes) {
    fail({
      path,
      code: 'io/config-too-large',
      problem: `expected at most ${maxConfigBytes / 1024} KiB, found more`,
      hint: 'check that this is the configuration and not an input'
    })
  }
  return { path, text: decode(path, bytes) }
}

/** A file that may be absent. Throws a FlamegateError if it is there and cannot be read. */
export const readOptionalFile = async (
  path: string,
  cwd: string
): Promise<ConfigFile | undefined> =>
  (await exists(resolve(cwd, path))) ? read(path, cwd) : undefined

/**
 * The configuration file of the command: the named one, which must exist, or the default one, which may be absent.
 * Throws a FlamegateError if it cannot be read, or if both spellings of the default exist.
 */
export const readConfigFile = async (
  path: string | undefined,
  cwd: string
): Promise<ConfigFile | undefined> => {
  if (path !== undefined) return read(path, cwd)
  const present = await Promise.all(defaultConfigPaths.map((name) => exists(resolve(cwd, name))))
  const [first, second] = defaultConfigPaths.filter((_, index) => present[index])
  if (first === undefined) return undefined
  if (second !== undefined) {
    fail({
      path: first,
      code: 'io/config-ambiguous',
      problem: `${second} exists too`,
      hint: 'keep one of the two, or name one with --config'
    })
  }
  return read(first, cwd)
}
