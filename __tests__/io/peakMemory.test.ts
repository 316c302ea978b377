/** What flamegate says that it took is its own memory, not that of the runner which started it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'

const path = fileURLToPath(new URL('../../src/io/peakMemory.ts', import.meta.url))
const [built] = buildSync({
  stdin: {
    contents: `
      import { peakMemoryBytes } from ${JSON.stringify(path)}
      const before = peakMemoryBytes()
      Buffer.alloc(100 * 2 ** 20, 1)
      console.log(JSON.stringify([before, peakMemoryBytes()]))
    `,
    resolveDir: '.',
    loader: 'ts'
  },
  ...{ bundle: true, platform: 'node', format: 'esm', write: false }
}).outputFiles

/** The peak in MiB of a process before and after it fills 100 MiB, where the one that starts it holds `held` MiB. */
const peaksUnder = (held: number): readonly number[] => {
  const parent = `
    const held = Buffer.alloc(${held} * 2 ** 20, 1)
    const { spawnSync } = require('node:child_process')
    const { stdout } = spawnSync(process.execPath, ['--input-type=module'], { input: ${JSON.stringify(built?.text)} })
    process.stdout.write(stdout)
    held.fill(2)
  `
  const { stdout } = spawnSync(process.execPath, ['-'], { input: parent, encoding: 'utf8' })
  return (JSON.parse(stdout) as number[]).map((bytes) => bytes / 2 ** 20)
}

test('the peak grows by what a process takes', () => {
  const [before = 0, after = 0] = peaksUnder(0)
  expect(after - before).toBeGreaterThan(80)
  expect(after - before).toBeLessThan(200)
})

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('memory of the process that started this one does not count', () => {
  const [before = 0] = peaksUnder(600)
  expect(before).toBeGreaterThan(10)
  expect(before).toBeLessThan(300)
})
