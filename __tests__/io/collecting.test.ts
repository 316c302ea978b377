import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { openDataFolder } from '../../src/io/dataFolder.js'
import { lockName } from '../../src/io/folderLock.js'
import { gitWith } from '../../src/io/git.js'
import { readLock } from '../../src/io/lock/holder.js'
import { barProgress, lineProgress } from '../../src/io/progress.js'
import { exitCodeOf, withSignals } from '../../src/io/signals.js'
import { makeWorkFolder } from '../../src/io/workFolder.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import type { Manifest } from '../../src/model/manifest.js'
import { manifestName } from '../../src/model/manifestName.js'
import { newRepository } from '../helpers/gitRepository.js'
import { holderOf, leaveLock } from '../helpers/lock.js'
import { aManifest } from '../helpers/manifest.js'

jest.setTimeout(60_000)

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flamegate-io-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a data folder', () => {
  const withFiles = (...paths: readonly string[]): Manifest => ({
    ...aManifest(),
    files: paths.map((path) => ({ path, side: 'base', kind: 'benchmarks', workload: 'default' }))
  })

  test('is written a line at a time, with the manifest put in place at once', () => {
    const data = openDataFolder(folder, 'out')
    data.append('base/bench.txt', 'a\n')
    data.append('base/bench.txt', 'b\n')
    data.writeManifest(withFiles('base/bench.txt'))
    expect(readFileSync(join(folder, 'out/base/bench.txt'), 'utf8')).toBe('a\nb\n')
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['base', manifestName])
  })

  test('is cleared of what its manifest lists, and of nothing outside', () => {
    const data = openDataFolder(folder, 'out')
    writeFileSync(join(folder, 'precious'), '1')
    mkdirSync(join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'elsewhere/precious'), '1')
    data.append('base/bench.txt', 'a\n')
    data.append('kept.txt', 'a\n')
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/link'))
    const absolute = join(folder, 'precious')
    data.writeManifest(withFiles('base/bench.txt', '../precious', absolute, 'link/precious', '.'))
    data.clear()
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['kept.txt', 'link'])
    expect(existsSync(absolute)).toBe(true)
    expect(existsSync(join(folder, 'elsewhere/precious'))).toBe(true)
  })

  test('keeps no lines of an earlier collection whose manifest is lost', () => {
    openDataFolder(folder, 'out').append('base/bench.txt', 'old\n')
    openDataFolder(folder, 'out').append('base/bench.txt', 'new\n')
    expect(readFileSync(join(folder, 'out/base/bench.txt'), 'utf8')).toBe('new\n')
  })

  test('is for one collection at a time', () => {
    const out = join(folder, 'out')
    mkdirSync(out)
    leaveLock(out, holderOf(process.ppid))
    const data = openDataFolder(folder, 'out')
    expect(() => data.claim()).toThrow(
      new RegExp(`process ${process.ppid} of \\S+ is collecting into it`)
    )
    data.release()
    expect(readdirSync(out)).toEqual([lockName])
  })

  test.each([holderOf(999999999), ''])(
    'is not kept by a collection that was killed: %j',
    (owner) => {
      leaveLock(join(folder, 'out'), owner)
      const data = openDataFolder(folder, 'out')
      data.claim()
      data.append('base/bench.txt', 'a\n')
      data.release()
      expect(readdirSync(join(folder, 'out'))).toEqual(['base'])
    }
  )

  test('is cleared of what a collection that was killed had begun, and of nothing else', () => {
    mkdirSync(join(folder, 'out/head'), { recursive: true })
    const begun = ['head/other.txt', '../kept.txt']
    leaveLock(join(folder, 'out'), holderOf(999999999), { begun })
    for (const path of ['out/head/other.txt', 'out/mine.txt', 'kept.txt'])
      writeFileSync(join(folder, path), 'x')
    const data = openDataFolder(folder, 'out')
    data.claim()
    data.clear()
    data.append('base/bench.txt', 'a\n')
    const { holder, begun: noted } = readLock(join(folder, 'out', lockName)) ?? {}
    expect([holder?.pid, noted]).toEqual([process.pid, ['base/bench.txt']])
    data.release()
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['base', 'mine.txt'])
    expect(existsSync(join(folder, 'kept.txt'))).toBe(true)
  })

  test('is not kept by one that had the number of this process', () => {
    leaveLock(join(folder, 'out'), holderOf(process.pid, { started: 'at another time' }))
    const data = openDataFolder(folder, 'out')
    data.claim()
    expect(() => openDataFolder(folder, 'out').claim()).toThrow('is collecting into it')
    data.release()
  })

  test('is not left behind empty where it was made for nothing', () => {
    const data = openDataFolder(folder, 'a/b/out')
    data.claim()
    data.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('that cannot be written says so', () => {
    writeFileSync(join(folder, 'out'), 'a file')
    const data = openDataFolder(folder, 'out')
    expect(() => data.append('base/bench.txt', 'a')).toThrow(FlamegateError)
  })
})

describe('a work folder', () => {
  const git = gitWith({ PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, {})
  const env = () => ({ GOTMPDIR: folder })

  const repositoryWith = () => {
    const repository = newRepository(join(folder, 'repo'))
    repository.commit({ a: '1' })
    return repository
  }

  test('goes with its worktrees, also when they cannot be written', () => {
    const repository = repositoryWith()
    const work = makeWorkFolder(repository.path, git, env())
    repository.git('worktree', 'add', '-q', '--detach', work.file('base'), 'HEAD')
    writeFileSync(work.file('base', 'deep', 'file'), '1')
    work.remove()
    work.remove()
    expect(existsSync(work.path)).toBe(false)
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('takes along those of processes that are gone, and of no other', () => {
    const repository = repositoryWith()
    const dead = join(folder, 'flamegate-collect-999999999-abc')
    const alive = join(folder, `flamegate-collect-${process.ppid}-abc`)
    const foreign = join(folder, 'mine')
    for (const path of [dead, alive, foreign]) {
      mkdirSync(path)
      repository.git('worktree', 'add', '-q', '--detach', join(path, 'base'), 'HEAD')
    }
    rmSync(foreign, { recursive: true })
    // As git leaves it where it was killed at making one.
    repository.git('worktree', 'lock', '--reason', 'initializing', join(dead, 'base'))
    const bare = join(folder, 'flamegate-collect-999999998-abc')
    mkdirSync(bare)
    for (const path of [dead, bare]) utimesSync(path, 1, 1)
    makeWorkFolder(repository.path, git, env()).remove()
    const left = repository.git('worktree', 'list')
    expect([existsSync(dead), existsSync(bare)]).toEqual([false, false])
    expect(left).not.toContain(dead)
    expect(left).toContain(alive)
    expect(left).toContain(foreign)
  })

  const clear = () => makeWorkFolder(repositoryWith().path, git, env()).remove()
  const leftBy = (pid: number): string => {
    const path = join(folder, `flamegate-collect-${pid}-abc`)
    mkdirSync(path)
    return path
  }

  test('left by a process whose number another one has now goes', () => {
    const left = leftBy(process.ppid)
    leaveLock(left, holderOf(process.ppid, { started: 'long ago' }))
    clear()
    expect(existsSync(left)).toBe(false)
  })

  test('left by a process of another machine goes after ten minutes without a sign', () => {
    const [silent, busy] = [leftBy(999999999), leftBy(999999998)]
    const machine = 'another'
    leaveLock(silent, holderOf(999999999, { machine }), { silentMs: 601_000 })
    leaveLock(busy, holderOf(999999998, { machine }), { silentMs: 60_000 })
    clear()
    expect([existsSync(silent), existsSync(busy)]).toEqual([false, true])
  })

  test('left without a lock stays while it may be about to get one', () => {
    const fresh = leftBy(999999999)
    clear()
    expect(existsSync(fresh)).toBe(true)
  })

  test('is locked while it is used', () => {
    const repository = repositoryWith()
    const work = makeWorkFolder(repository.path, git, env())
    expect(readLock(join(work.path, lockName))?.holder?.pid).toBe(process.pid)
    makeWorkFolder(repository.path, git, env()).remove()
    expect(existsSync(work.path)).toBe(true)
    work.remove()
    expect(existsSync(work.path)).toBe(false)
  })
})

describe('progress', () => {
  test('in a terminal is a bar below the lines that stay', () => {
    let text = ''
    const progress = barProgress({
      columns: 60,
      write: (more) => {
        text += more
      }
    })
    progress.at({ done: 1, total: 2, what: 'store on base', restMs: 90_000 })
    expect(text).toContain('1/2, about 90 s left')
    progress.detail('round 1')
    progress.line('warning')
    progress.end()
    expect(text).toContain('warning\n')
    expect(text).not.toContain('round 1')
    expect(text.endsWith('\u001b[2K')).toBe(true)
    for (const drawn of text.split('\u001b[2K')) expect(drawn.trim().length).toBeLessThan(60)
  })

  test('in a log is lines only', () => {
    const lines: string[] = []
    const progress = lineProgress((line) => lines.push(line))
    progress.line('plan')
    progress.at({ done: 1, total: 2, what: 'x' })
    progress.detail('round 1')
    progress.end()
    expect(lines).toEqual(['plan', 'round 1'])
  })
})

describe('signals', () => {
  test('tell the body to end, and end nothing themselves', async () => {
    const reasons = await withSignals(async (stop) => {
      process.emit('SIGINT', 'SIGINT')
      process.emit('SIGTERM', 'SIGTERM')
      return [stop.aborted, stop.reason]
    })
    expect(reasons).toEqual([true, 'SIGINT'])
    expect(process.listenerCount('SIGINT')).toBe(0)
  })

  test('have the exit codes of the shell', () => {
    expect(['SIGINT', 'SIGTERM', 'SIGHUP'].map(exitCodeOf)).toEqual([130, 143, 129])
  })
})
