import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { withEagerModules } from '../scripts/eagerModules.mjs'

const dist = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))

const bundle = `export const modules = {

/***/ 18:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const text = \`/***/ ((a) => { in a text\`
exports.add = ((a, b) => {
  return a + b
})

/***/ })
};
`

test('modules become functions, and nothing in them is touched', () => {
  const [, head, ...others] = bundle.split(/(?<=18:\n)(.*)/)
  expect(head).toMatch(/=> \{$/)
  const [, eager, ...same] = withEagerModules(bundle).split(/(?<=18:\n)(.*)/)
  expect(eager).toBe('/***/ (function(__unused_webpack_module, exports, __webpack_require__) {')
  expect(same).toEqual(others)
})

test.each(['cli', 'action', 'thread'])('every module of dist/%s is found', (name) => {
  const scripts = readdirSync(dist(name)).filter((file) => file.endsWith('.js'))
  const text = scripts.map((file) => readFileSync(dist(`${name}/${file}`), 'utf8')).join('\n')
  const modules = text.match(/^\/\*\*\*\/ \d+:$/gm) ?? []
  const functions = withEagerModules(text).match(/^\/\*\*\*\/ \(function ?\(/gm) ?? []
  expect(functions).toHaveLength(modules.length)
})
