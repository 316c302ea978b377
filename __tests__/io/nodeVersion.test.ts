import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { oldestNode, requireNode } from '../../src/io/nodeVersion.js'

test('is the version that package.json asks for', () => {
  const { engines } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  )
  expect(engines.node).toBe(`>=${oldestNode}`)
})

test.each(['18.20.8', '9.0.0', '19.9.0'])('refuses Node %s and says what is expected', (found) => {
  expect(() => requireNode(found)).toThrow(`expected Node 20 or newer, found ${found}`)
})

test.each(['20.0.0', '24.11.1', '100.0.0', '26.0.0-nightly20260101'])('takes Node %s', (found) => {
  expect(() => requireNode(found)).not.toThrow()
})
