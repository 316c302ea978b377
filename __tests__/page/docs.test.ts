import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { SMALLEST_POINTS } from '../../src/page/changes.js'
import { isLink } from '../../src/page/fragment.js'
import { STRONGEST_POINTS } from '../../src/page/shade.js'
import { otherKeys, shortcuts } from '../../src/page/shortcuts.js'

const path = fileURLToPath(new URL('../../docs/flame-graph.md', import.meta.url))
const text = readFileSync(path, 'utf8')

const keyTable = (): string => {
  const rows = [...otherKeys, ...shortcuts].map(
    ({ keys, help }) => `| ${keys.map((key) => `\`${key}\``).join(' ')} | ${help} |`
  )
  return ['| key | what it does |', '|---|---|', ...rows].join('\n')
}

test('the keys in the documentation are those of the page; UPDATE=1 writes them', () => {
  const updated = text.replace(
    /<!-- begin:keys -->[\s\S]*<!-- end:keys -->/,
    () => `<!-- begin:keys -->\n${keyTable()}\n<!-- end:keys -->`
  )
  if (env['UPDATE'] === '1') writeFileSync(path, updated)
  else expect(text).toBe(updated)
})

test('the links in the documentation are links of the page', () => {
  const fragments = [...text.matchAll(/^\| `(#[^`]+)`/gm)].map((match) => match[1] ?? '')
  expect(fragments.length).toBeGreaterThan(3)
  expect(fragments.filter((fragment) => !isLink(fragment))).toEqual([])
})

test('the scale of colours in the documentation is that of the page', () => {
  expect(text).toContain(`from ${SMALLEST_POINTS} to ${STRONGEST_POINTS} points`)
})
