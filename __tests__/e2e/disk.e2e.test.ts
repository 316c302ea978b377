/** Disks that are full or cannot be written: what was computed is shown, and the verdict stands. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { withJobs } from './job.js'
import { muchSlower, same } from './measurements.js'
import { canMount, mountReadOnly, mountTiny, unmount } from './mounts.js'
import { hasStack, messages, summaryOf, titles } from './reading.js'
import { asProcess, runIn, type StepResult } from './runner.js'
import type { Folders, Step } from './runnerEnv.js'
import { changesOf, filesBelow, flamegate, type Strike, struckEnv, writeBelow } from './struck.js'

jest.setTimeout(120_000)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** With a name that says where there are no rights to mount: then it is skipped. */
const onMounts = canMount()
  ? test
  : (name: string, _: unknown) => test.skip(`${name} (needs rights to mount)`, () => {})

describe('the command', () => {
  const out = () => join(folder, 'out')
  const analyze = (name: 'old' | 'new', strike: Partial<Strike> = {}) =>
    flamegate(
      folder,
      ['analyze', name, '--out', 'out'],
      struckEnv({ below: out(), still: true, ...strike })
    )

  const withOldReport = () => {
    for (const [name, files] of Object.entries({ old: same, new: muchSlower })) {
      writeBelow(join(folder, name), files)
    }
    expect(analyze('old').code).toBe(0)
    return filesBelow(out())
  }

  test.each(['ENOSPC', 'EROFS', 'EACCES'] as const)(
    'shows what it computed, and leaves the old report, wherever %s begins',
    (fault) => {
      const old = withOldReport()
      const last = changesOf(({ count = '' }) => analyze('old', { count, fault }), {
        below: out(),
        folder
      })
      for (const at of fault === 'ENOSPC' ? [...Array(last).keys()].map((n) => n + 1) : [1]) {
        const { code, out: text, err } = analyze('new', { at, fault })
        expect(text).toContain('benchmark-slowdown')
        expect([code, hasStack(err)]).toEqual([2, false])
        expect(err).toContain(`expected to write the report to out, found: ${fault}`)
        expect(err).toContain('give a folder that can be written with --out DIR')
        expect(filesBelow(out())).toEqual(old)
      }
    }
  )

  onMounts('does so on a real disk that is full, and on one that cannot be written', () => {
    const old = withOldReport()
    rmSync(out(), { recursive: true })
    mkdirSync(out())
    expect(mountTiny(out(), 64)).toBe(true)
    try {
      const { code, out: text, err } = analyze('new')
      expect([code, hasStack(err)]).toEqual([2, false])
      expect(text).toContain('benchmark-slowdown')
      expect(err).toContain('ENOSPC')
      expect(filesBelow(out())).toEqual({})
    } finally {
      unmount(out())
    }
    expect(analyze('old').code).toBe(0)
    expect(mountReadOnly(out())).toBe(true)
    try {
      const { code, out: text, err } = analyze('new')
      expect([code, hasStack(err)]).toEqual([2, false])
      expect(text).toContain('benchmark-slowdown')
      expect(err).toContain('EROFS')
      expect(filesBelow(out())).toEqual(old)
    } finally {
      unmount(out())
    }
  })
})

/** Runs a step while something is mounted, which has to be gone before the folders are. */
const whileMounted =
  (mountOn: (folders: Folders) => string) =>
  (step: Step): Promise<StepResult> =>
    runIn(step, async (ready) => {
      const mounted = mountOn(ready.folders)
      try {
        return await asProcess(ready)
      } finally {
        unmount(mounted)
      }
    })

describe('the action', () => {
  const artifacts = { 'flamegate-data-1': muchSlower }
  /** All folders of a step. */
  const below = join(tmpdir(), 'flamegate-e2e-')

  test(
    'comes to the same verdict wherever the disk is full, unless it cannot read its inputs, and says what is missing',
    withJobs(async (aJob) => {
      const count = join(folder, 'changes')
      await (await aJob({ artifacts })).step({}, { env: struckEnv({ below, count }) })
      const last = Number(readFileSync(count, 'utf8'))
      expect(last).toBeGreaterThan(20)
      for (let at = 1; at <= last; at += Math.ceil(last / 9)) {
        const job = await aJob({ artifacts })
        const env = struckEnv({ below, at, fault: 'ENOSPC' })
        const step = await job.step({}, { env, isBroken: true })
        expect(hasStack(step.raw)).toBe(false)
        const [comment = { body: '' }, ...others] = job.comments()
        expect(others).toEqual([])
        const hasInputs = !comment.body.includes('ENOSPC')
        expect([at, step.exitCode]).toEqual([at, hasInputs ? 1 : 0])
        expect(comment.body).toContain(hasInputs ? 'benchmark-slowdown' : 'could not be')
        expect(messages(step.notice)).toContain('ENOSPC')
        expect(new Set(titles(step.notice).split('\n')).size).toBe(step.notice.length)
      }
    })
  )

  onMounts(
    'loses the files of the report only on a real temporary disk that is full',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const run = whileMounted(({ temp }) => {
        const event = filesBelow(temp)
        expect(mountTiny(temp, 96)).toBe(true)
        for (const [path, content] of Object.entries(event))
          writeBelow(temp, { [path]: Buffer.from(content, 'base64') })
        return temp
      })
      const step = await job.step({}, { run })
      expect([step.outputs.get('verdict'), step.exitCode]).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toBe('flamegate: no report files')
      expect(messages(step.notice)).toContain('ENOSPC')
      expect(summaryOf(step)).toContain('benchmark-slowdown')
      expect(job.comments()).toHaveLength(1)
    })
  )

  onMounts(
    'needs nothing of a workspace that cannot be written',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const run = whileMounted(({ workspace }) => {
        expect(mountReadOnly(workspace)).toBe(true)
        return workspace
      })
      const step = await job.step({}, { run })
      expect([step.outputs.get('verdict'), step.exitCode]).toEqual(['hard_fail', 1])
      expect(step.notice).toEqual([])
      expect(job.comments()).toHaveLength(1)
    })
  )
})
