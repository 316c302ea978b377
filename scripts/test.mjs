// Runs all tests (or those named) with the flags that ESM needs, and ends with a line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findChromium } from './chromium.mjs'

const require = createRequire(import.meta.url)
const jest = join(dirname(require.resolve('jest/package.json')), 'bin', 'jest.js')
const folder = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
const results = join(folder, 'results.json')

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const asked = process.argv.slice(2)
// Jest leaves a core free for its watcher, which on two cores is half of them. Told twice, it starts dozens.
const workers = asked.some((option) => option.startsWith('--maxWorkers'))
  ? []
  : ['--maxWorkers=100%']
const options = [...workers, '--json', `--outputFile=${results}`, ...asked]
const { status } = spawnSync(process.execPath, [...flags, jest, ...options], {
  stdio: ['ignore', 'ignore', 'inherit']
})

const countsOf = () => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } =
      JSON.parse(readFileSync(results, 'utf8'))
    const failed = numFailedTests + numRuntimeErrorTestSuites
    return { passed: numPassedTests, failed, skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
const { passed, failed, skipped } = countsOf()
rmSync(folder, { recursive: true, force: true })
if (skipped > 0 && findChromium() === undefined) {
  console.log(
    `${skipped} skipped: tests in a browser need Chromium in /usr/bin, or its path in CHROMIUM`
  )
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = status ?? 1
