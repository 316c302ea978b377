import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { complaintAbout, runCases } from '../fuzz/run.js'
import { targetsIn } from '../fuzz/targets.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const targets = targetsIn(root)

/** Enough to see that nothing is plainly broken; `npm run fuzz` runs 100,000 of each. */
const casesOf = (id: string): number =>
  /^street-|^outputs|^report|^answer|^views/.test(id) ? 10 : 120

describe.each(targets)('$id', (target) => {
  test('is neither broken nor slowed down by damaged and odd input', () => {
    const findings = runCases(target, { seed: 20261128, from: 0, to: casesOf(target.id) })
    expect(findings.map(({ number, what }) => `${target.id}:${number} ${what}`)).toEqual([])
  })
})

describe('what was found once', () => {
  const folder = join(root, 'fixtures/fuzz')
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => [name, file] as const))

  test.each(found)('by the target %s stays mended: %s', (id, file) => {
    const target = targets.find((one) => one.id === id)
    if (target === undefined) throw new Error(`no target ${id}`)
    expect(complaintAbout(target, readFileSync(join(folder, id, file)))).toBeUndefined()
  })
})
