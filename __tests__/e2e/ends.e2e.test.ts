/** How a process ends that cannot go on, or cannot say what it found: told in a line, and never with the code of a failed gate. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { withJobs } from './job.js'
import { muchSlower, same } from './measurements.js'
import { hasStack, messages, titles } from './reading.js'
import { root } from './runnerEnv.js'
import { flamegate, writeBelow } from './struck.js'

jest.setTimeout(120_000)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-ends-'))
  writeBelow(join(folder, 'in'), same)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const preloaded = (script: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`
})

const [results = ''] = Object.keys(same).filter((path) => path.endsWith('.txt'))

/** Nothing of flamegate foresees this. */
const withDefect = preloaded('Array.prototype.toSorted = undefined')

/** An error out of nowhere, whose text would be a command to a runner. */
const withStrayError = preloaded(`
  const timer = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return
    clearInterval(timer)
    throw new Error('lost\\n::error::forged')
  }, 1)`)

describe('the command', () => {
  test.each([
    ['a defect', withDefect, 'found a defect of flamegate: TypeError: '],
    ['an error that nobody took', withStrayError, 'found a defect of flamegate: Error: lost']
  ])('ends with 2 and a line that says where at %s', (_, env, words) => {
    const { code, err } = flamegate(folder, ['analyze', 'in', '--out', 'out'], env)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err).toContain('this says nothing about what was measured')
    expect(err).not.toMatch(/^::/m)
    expect(err).not.toContain(root)
    expect(hasStack(err)).toBe(false)
  })

  const onFullDisk = existsSync('/dev/full') ? test : test.skip

  const toFull = (stream: 'out' | 'err', args: readonly string[]) => {
    const redirect = stream === 'out' ? '>/dev/full' : '2>/dev/full'
    const command = [process.execPath, join(root, 'dist/cli.js'), ...args]
    const { status, stderr } = spawnSync('sh', ['-c', `exec "$@" ${redirect}`, 'sh', ...command], {
      cwd: folder,
      encoding: 'utf8'
    })
    return { code: status, err: stderr }
  }

  onFullDisk(
    'ends with 2 where the help about a command that writes files cannot be printed',
    () => {
      expect(toFull('out', ['analyze', '--help']).code).toBe(2)
    }
  )

  onFullDisk('ends with 2 where the table that was asked for cannot be printed', () => {
    const { code, err } = toFull('out', ['bench', join('in', results)])
    expect(code).toBe(2)
    expect(err).toContain('expected to print everything, found: ENOSPC')
    expect(hasStack(err)).toBe(false)
  })

  onFullDisk('keeps report and verdict where the summary cannot be printed', () => {
    const { code, err } = toFull('out', ['analyze', 'in', '--out', 'out'])
    expect(code).toBe(0)
    expect(err).toContain('expected to print everything, found: ENOSPC')
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))
    expect(report.verdict.level).toBe('pass')
  })

  onFullDisk('ends as it would where its errors cannot be printed', () => {
    expect(toFull('err', ['bench', 'nowhere.txt']).code).toBe(2)
    expect(toFull('err', ['bench', join('in', results)]).code).toBe(0)
  })
})

describe('the action', () => {
  test(
    'fails with one annotation that says it is a defect at an error that nobody took',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': muchSlower } })
      const step = await job.step({}, { env: withStrayError, isBroken: true })
      expect(step.exitCode).toBe(1)
      expect(titles(step.error)).toBe('flamegate could not run')
      expect(messages(step.error)).toContain('found a defect of flamegate: Error: lost')
      expect(hasStack(step.raw)).toBe(false)
    })
  )
})
