import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../../src/config/layers.js'
import { maxConfigBytes } from '../../src/config/maxConfigBytes.js'
import { readConfigFile } from '../../src/io/configFile.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { encodings } from '../helpers/encodings.js'
import { lineOf } from './failure.js'

let cwd = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-config-'))
  mkdirSync(join(cwd, '.github'))
})

afterEach(() => rmSync(cwd, { recursive: true }))

const write = (path: string, content: string | Uint8Array) =>
  writeFileSync(join(cwd, path), content)

const errorOf = async (path: string | undefined): Promise<string> => {
  const error: unknown = await readConfigFile(path, cwd).catch((cause: unknown) => cause)
  if (!(error instanceof FlamegateError)) throw error
  return error.diagnostics.map((one) => `${one.code} ${lineOf(one)}`).join('\n')
}

describe('the default configuration file', () => {
  test('may be absent', async () => {
    expect(await readConfigFile(undefined, cwd)).toBeUndefined()
  })

  test.each(['.github/flamegate.yml', '.github/flamegate.yaml'])('may be %s', async (path) => {
    write(path, 'work: same # ü')
    expect(await readConfigFile(undefined, cwd)).toEqual({ path, text: 'work: same # ü' })
  })

  test('may not be there twice', async () => {
    write('.github/flamegate.yml', '')
    write('.github/flamegate.yaml', '')
    expect(await errorOf(undefined)).toBe(
      'io/config-ambiguous .github/flamegate.yml: configuration file: .github/flamegate.yaml exists too; keep one of the two, or name one with --config'
    )
  })
})

describe('a named configuration file', () => {
  test('is read from the working directory, and no other', async () => {
    write('.github/flamegate.yml', 'work: same')
    write('my.yml', '')
    expect(await readConfigFile('my.yml', cwd)).toEqual({ path: 'my.yml', text: '' })
  })

  test('must exist', async () => {
    expect(await errorOf('no.yml')).toBe(
      'io/config-unreadable no.yml: configuration file: expected a file, found nothing; check the path given with --config'
    )
  })

  test('must be a file', async () => {
    expect(await errorOf('.github')).toBe(
      'io/config-unreadable .github: configuration file: expected a file, found a folder; check the path given with --config'
    )
  })

  test('must be text', async () => {
    write('bad.yml', Uint8Array.of(0x61, 0xff, 0xfe))
    expect(await errorOf('bad.yml')).toBe(
      'io/config-unreadable bad.yml: configuration file: expected text in UTF-8 or UTF-16, found other bytes; save the file as UTF-8'
    )
  })

  test.each(encodings)('may be %s', async (_, encode) => {
    write('my.yml', encode('# größer\nfail-on: never\nthresholds:\n  share: 7\n'))
    const file = await readConfigFile('my.yml', cwd)
    const { config } = resolveConfig({ file })
    expect([config['fail-on'], config.thresholds.share]).toEqual(['never', 7])
  })

  test('is not read beyond its limit', async () => {
    write('exact.yml', '#'.repeat(maxConfigBytes))
    expect((await readConfigFile('exact.yml', cwd))?.text).toHaveLength(maxConfigBytes)
    write('big.yml', '#'.repeat(maxConfigBytes + 1))
    expect(await errorOf('big.yml')).toBe(
      'io/config-too-large big.yml: configuration file: expected at most 64 KiB, found more; check that this is the configuration and not an input'
    )
  })
})
