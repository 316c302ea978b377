import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { defaultTiering, optimiseLater, patientFlags } from '../../src/io/optimiseLater.js'

const ofThisNode = [...defaultTiering].filter(([version]) =>
  process.versions.v8.startsWith(`${version}.`)
)

/** What this version of V8 says of its own flags. */
const help = (): string =>
  execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 16 * 2 ** 20 })

test('the defaults that are multiplied are those of this V8', () => {
  const options = help()
  for (const [, flags] of ofThisNode) {
    for (const [flag, value] of Object.entries(flags)) {
      expect(options).toMatch(new RegExp(`default: --${flag}=${value}$`, 'm'))
    }
  }
})

test('V8 takes the flags without a word', () => {
  const flags = JSON.stringify(patientFlags(process.versions.v8))
  const script = `for (const flag of ${flags}) require('node:v8').setFlagsFromString(flag)`
  const run = execFileSync(process.execPath, ['-e', `${script}; console.log('set')`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  })
  expect(run).toBe('set\n')
  expect(optimiseLater).not.toThrow()
})

test.each([
  ['11.3.244.8-node.33', 1],
  ['13.6.233.17-node.28', 4],
  ['12.4.254.21-node.33', 0],
  ['11.30.1', 0]
])('V8 %s has %i flags that are known', (v8, count) => {
  expect(patientFlags(v8)).toHaveLength(count)
})
