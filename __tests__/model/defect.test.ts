import { expect, test } from '@jest/globals'
import { defect } from '../../src/model/defect.js'

const withStack = (stack: string): Error => Object.assign(new TypeError('no'), { stack })

test('names the innermost calls by file and line, and no folder', () => {
  const { message } = defect(
    withStack(`TypeError: no
    at inner (file:///home/somebody/dist/cli/435.index.js:177:10)
    at Array.map (<anonymous>)
    at C:\\builds\\dist\\cli\\index.js:818:16
    at async outer (/home/somebody/dist/cli/index.js:829:24)
    at never (/home/somebody/dist/cli/index.js:1:1)`)
  )
  expect(message).toBe(
    'expected a result, found a defect of flamegate: TypeError: no at inner 435.index.js:177:10 < Array.map (<anonymous>) < index.js:818:16 < async outer index.js:829:24'
  )
})

test('takes no line of the message for a call', () => {
  const error = withStack('TypeError: no\n  at forged (/a/b.js:1:1)\n    at real (/a/c.js:2:2)')
  expect(defect(error).message).toMatch(/no at real c\.js:2:2$/)
})

test.each([
  ['a text', 'Error: a text'],
  [undefined, 'Error: undefined'],
  [7, 'Error: 7']
])('says what was thrown where it is no error: %p', (thrown, words) => {
  expect(defect(thrown).message).toContain(words)
})
