/** Bounds on settings, patterns and names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveConfig } from '../../src/config/layers.js'
import { readYaml } from '../../src/config/yamlFile.js'
import { readOptionalFile } from '../../src/io/configFile.js'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import { compilePattern } from '../../src/patterns/pattern.js'
import { compileGlob } from '../../src/policy/glob.js'
import { writeZip } from '../helpers/zip.js'
import { type FixedBound, said, saidBy } from './bound.js'

const nested = (depth: number): string =>
  saidBy(() => {
    readYaml({ path: 'c.yml', text: `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}` })
    return ''
  })

const groups = (depth: number): string => {
  const pattern = compilePattern(`${'('.repeat(depth)}a${')'.repeat(depth)}`)
  return 'refused' in pattern ? pattern.refused : ''
}

/** An archive with an entry of that name, and another one. */
const archived = (name: string): string => {
  const archive = writeZip(['fine.txt', name].map((one) => ({ name: one, data: 'x' })))
  const { entries, diagnostics } = readZip(archive, defaultZipLimits)
  return said(diagnostics, `read ${entries.map(({ path }) => path).join()}`)
}

const settings = (text: string): string =>
  saidBy(() => {
    resolveConfig({ file: { path: 'c.yml', text } })
    return ''
  })

const settingsFile = async (size: number): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-settings-'))
  try {
    writeFileSync(join(folder, 'c.yml'), '#'.padEnd(size, 'a'))
    await readOptionalFile('c.yml', folder)
    return ''
  } catch (error) {
    return saidBy(() => {
      throw error
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const expecting = (glob: string): string => settings(`expected: ['${glob}']`)

const nesting = 'nesting of settings, of a pattern, of folders in an archive'
const glob = 'glob, and what braces make of it'

export const settingBounds: readonly FixedBound[] = [
  {
    ...{ row: nesting, bound: '16', what: 'mappings in mappings', read: nested },
    says: ['expected at most 16 levels of nesting, found more', 'docs/configuration.md']
  },
  {
    ...{ row: nesting, bound: '100', what: 'groups in groups', read: groups },
    says: ['groups are nested too deep']
  },
  {
    ...{ row: nesting, bound: '32', what: 'folders in folders' },
    read: (depth) => archived(Array.from({ length: depth }, () => 'a').join('/')),
    says: [
      'expected at most 32 levels of folders, found 33',
      'nearer to the files',
      'read fine.txt'
    ]
  },
  {
    ...{ row: 'name in an archive', bound: '1,024', what: 'a path' },
    read: (size) =>
      archived(
        `${'a'.repeat(199)}/`
          .repeat(6)
          .slice(0, size - 1)
          .padEnd(size, 'b')
      ),
    says: ['expected a path of at most 1024 bytes, found 1025', 'shorten', 'read fine.txt']
  },
  {
    ...{ row: 'settings file', bound: '64 KiB', what: 'a comment' },
    read: (size) => settings('#'.padEnd(size, 'a')),
    says: ['expected at most 64 KiB, found more']
  },
  {
    ...{ row: 'settings file', bound: '64 KiB', what: 'a file of a comment', read: settingsFile },
    says: ['expected at most 64 KiB, found more', 'the configuration and not an input']
  },
  {
    ...{ row: glob, bound: '1,000', what: 'a long name' },
    read: (size) => expecting('a'.repeat(size)),
    says: ['expected[0]: expected at most 1000 characters, found "aaa', 'docs/configuration.md']
  },
  {
    ...{ row: glob, bound: '100', what: 'alternatives' },
    read: (count) => expecting(`{${Array.from({ length: count }, (_, n) => n).join()}}`),
    says: ['a glob that stands for at most 100 without braces']
  },
  {
    ...{ row: 'name that a glob is compared with', bound: '10,000', what: 'the end of a name' },
    read: (size) =>
      compileGlob('*x')(['x'.padStart(size, 'a')]) ? '' : 'its end is not looked at',
    says: ['its end is not looked at']
  }
]
