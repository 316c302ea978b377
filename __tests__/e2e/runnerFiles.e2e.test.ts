/**
 * The action, killed at every change that it makes to the files that the runner reads from it, and to a history in a folder.
 * The runner's files only grow: a killed step leaves the beginning of what it would have said. A history is whole.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readHistory } from '../../src/history/read.js'
import { readEvent } from './events.js'
import { runHere } from './here.js'
import { type Job, withJobs } from './job.js'
import { headOnly, muchSlower } from './measurements.js'
import { pace } from './oneCall.js'
import { asProcess, runIn } from './runner.js'
import { envFile, type Folders, type Step } from './runnerEnv.js'
import { filesBelow, type Strike, struckEnv } from './struck.js'

/** Some thirty processes one after the other: only a hang comes so far. */
jest.setTimeout(600_000)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-runner-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const numbers = (last: number): readonly number[] => [...Array(last).keys()].map((n) => n + 1)

/** A text without what is another in every run: delimiters, and the folder of the step. */
const steady = (text: string, { base }: Folders): string =>
  text.replaceAll(base, '').replace(/ghadelimiter_[\da-f-]*/g, 'ghadelimiter')

test(
  'outputs and job summary are the beginning of those of a run that ends',
  withJobs(async (aJob) => {
    /** What a step says in the runner's files until it is killed, which is read before the runner does. */
    const saidIn = async (strike: Omit<Strike, 'below'>) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': muchSlower } })
      const said: string[] = []
      await job.step(
        {},
        {
          isBroken: true,
          happened: ({ commands }) => ({
            payload: readEvent('pull-request'),
            env: struckEnv({ below: commands, ...strike })
          }),
          run: (step: Step) =>
            runIn(step, async (ready) => {
              const ended = await asProcess(ready)
              for (const name of ['OUTPUT', 'STEP_SUMMARY']) {
                const path = envFile(ready.folders, name)
                said.push(steady(readFileSync(path, 'utf8'), ready.folders))
                rmSync(path)
              }
              return ended
            })
        }
      )
      return said
    }
    const count = join(folder, 'changes')
    const [outputs = '', summary = ''] = await saidIn({ count, still: true })
    const last = Number(readFileSync(count, 'utf8'))
    expect(last).toBeGreaterThan(10)
    for (const at of numbers(last).filter((n) => n <= 3 || n % 4 === 0 || n === last)) {
      const [killed = '', half = ''] = await saidIn({ at, fault: 'kill', still: true })
      expect([outputs.startsWith(killed), summary.startsWith(half)]).toEqual([true, true])
      expect(killed.length).toBeLessThan(outputs.length)
    }
  })
)

describe('a history in a folder', () => {
  const names = ['flamegate-badge.json', 'flamegate-history.json', 'flamegate-latest.json']
  const settings = () => `history: { storage: directory, path: ${folder}/history }`

  /** In a process of its own where something happens to it. */
  const record = (job: Job, attempt: number, strike: Omit<Strike, 'below'> = {}) => {
    const isStruck = Object.keys(strike).length > 0
    return job.step(
      { mode: 'record' },
      {
        attempt,
        isBroken: strike.fault !== undefined,
        workspace: { '.github/flamegate.yml': settings() },
        ...(isStruck
          ? { env: struckEnv({ below: join(folder, 'history'), ...strike }) }
          : { run: runHere(pace) })
      }
    )
  }

  /** The attempts that are in the history; none where there is no file. */
  const attempts = (): readonly number[] => {
    const path = join(folder, 'history', 'flamegate-history.json')
    if (!existsSync(path)) return []
    const read = readHistory(readFileSync(path, 'utf8'))
    if (read.kind !== 'history') throw new Error(read.diagnostic.message)
    return read.history.points.map(({ attempt }) => attempt).sort((a, b) => a - b)
  }

  test(
    'is whole wherever a run is killed, and the next one adds itself and clears the rest',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push', artifacts: { 'flamegate-data-1': headOnly } })
      const count = join(folder, 'changes')
      await record(job, 1, { count })
      const last = Number(readFileSync(count, 'utf8'))
      expect(last).toBeGreaterThan(names.length)
      for (const at of numbers(last)) {
        const before = attempts()
        const killed = await record(job, 2 * at, { at, fault: 'kill' })
        expect(killed.exitCode).toBe(null)
        expect([before, [...before, 2 * at]]).toContainEqual(attempts())
        const next = await record(job, 2 * at + 1)
        expect([next.exitCode, next.notice]).toEqual([0, []])
        expect(attempts()).toContain(2 * at + 1)
        expect(Object.keys(filesBelow(join(folder, 'history')))).toEqual(names)
      }
    })
  )
})
