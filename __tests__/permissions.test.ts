/** The README says which permissions a token needs: all that the code names in its refusals, and no others. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

const found = (texts: readonly string[], pattern: RegExp): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))

/** Every request of the client has one of these, which its refusal names. */
const inCode = found(textsIn(join(root, 'src', 'io')), /'([a-z-]+: (?:read|write))'/g)

const inReadme = found(
  [readFileSync(join(root, 'README.md'), 'utf8')],
  /^\| `([a-z-]+: (?:read|write))` \|/gm
)

describe('the table of permissions', () => {
  test('has every permission of the code; to write is to read too', () => {
    const missing = [...inCode].filter(
      (one) => !inReadme.has(one) && !inReadme.has(one.replace(/read$/, 'write'))
    )
    expect(inCode.size).toBeGreaterThan(3)
    expect(missing).toEqual([])
  })

  test('asks for none that no request needs', () => {
    expect(inReadme.size).toBeGreaterThan(3)
    expect([...inReadme].filter((one) => !inCode.has(one))).toEqual([])
  })
})
