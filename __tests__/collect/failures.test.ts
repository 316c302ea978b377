import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import {
  collectIn,
  goMod,
  leftovers,
  makePlace,
  type Place,
  packageFiles
} from '../helpers/collecting.js'

// Many small processes, on machines that are busy with other tests.
jest.setTimeout(60_000)

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const store = packageFiles('store', { Put: 'ok(100)' })

/** Commits two versions of a package `wire` beside a good one. */
const versions = (
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>
) => ({
  base: place.repository.commit({ ...goMod, ...store, ...packageFiles('wire', base) }),
  head: place.repository.commit(packageFiles('wire', head))
})

const buildsOf = (manifest: { packages: readonly unknown[] }) => manifest.packages

describe('a collection that goes wrong in part', () => {
  test('keeps the other packages when one does not build on one side', async () => {
    const base = place.repository.commit({
      ...goMod,
      ...store,
      ...packageFiles('wire', { Send: 'ok(10)' })
    })
    const head = place.repository.commit({ 'wire/wire.go': 'package wire // BROKEN\n' })
    const seen = await collectIn(place, { base, head, settings: { 'profile-rounds': 1 } })
    expect(seen.status).toBe('partial')
    expect(seen.codes).toEqual(['collect/build-failed'])
    const manifest = seen.onDisk()
    expect(manifest.complete).toBe(false)
    expect(manifest.problems[0]).toMatch(/wire does not build on head: .*undefined: BROKEN/)
    expect(buildsOf(manifest)).toMatchObject([
      { package: 'example.com/shop/store', base: { status: 'built' }, head: { status: 'built' } },
      { package: 'example.com/shop/wire', base: { status: 'built' }, head: { status: 'failed' } }
    ])
    expect(seen.read('base/bench.txt')).toContain('BenchmarkSend')
    expect(
      manifest.files.filter(({ kind }) => kind === 'cpu').map((file) => file.workload)
    ).toEqual(['store', 'store'])
    expect(leftovers(place)).toEqual([])
  })

  test('knows a package that only one side has, which is no problem', async () => {
    const base = place.repository.commit({ ...goMod, ...store })
    const head = place.repository.commit(packageFiles('wire', { Send: 'ok(10)' }))
    const seen = await collectIn(place, { base, head })
    expect(seen.status).toBe('complete')
    expect(buildsOf(seen.onDisk())[1]).toMatchObject({
      base: { status: 'absent' },
      head: { status: 'built' }
    })
  })

  test('keeps what a benchmark printed before it panicked, and goes on with the rest', async () => {
    const refs = versions({ A: 'ok(10)', B: 'ok(20)' }, { A: 'ok(10)', B: 'panic(1)' })
    const seen = await collectIn(place, { ...refs, settings: { rounds: 3 } })
    expect(seen.status).toBe('partial')
    expect(seen.codes).toEqual(['collect/benchmark-failed'])
    const [problem = ''] = seen.onDisk().problems
    expect(problem).toMatch(/wire failed on head: exit code 2 in B-2: panic: boom/)
    const head = seen.read('head/bench.txt')
    expect(head.match(/^BenchmarkA-2/gm)).toHaveLength(3)
    expect(head).not.toContain('BenchmarkB')
    expect(seen.read('base/bench.txt').match(/^BenchmarkB-2/gm)).toHaveLength(3)
  })

  test('does not repeat a side that brings nothing', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'panic(10)' })
    const seen = await collectIn(place, { ...refs, settings: { rounds: 5 } })
    const runs = seen.onDisk().runs.filter((run) => run.package.endsWith('wire'))
    expect(runs.filter(({ side }) => side === 'head')).toHaveLength(1)
    expect(runs.filter(({ side }) => side === 'base')).toHaveLength(5)
  })

  test('reports a failing benchmark once and keeps the others of its package', async () => {
    const refs = versions({ A: 'ok(10)', B: 'ok(5)' }, { A: 'fail(10)', B: 'ok(5)' })
    const seen = await collectIn(place, { ...refs, settings: { rounds: 2 } })
    expect(seen.codes).toEqual(['collect/benchmark-failed'])
    expect(seen.onDisk().problems[0]).toContain('exit code 1: --- FAIL: BenchmarkA')
    expect(seen.read('head/bench.txt').match(/^BenchmarkB-2/gm)).toHaveLength(2)
  })

  test('stops a hanging benchmark at the timeout', async () => {
    const refs = versions({ A: 'ok(10)', B: 'ok(5)' }, { A: 'ok(10)', B: 'hang(5)' })
    const seen = await collectIn(place, { ...refs, settings: { timeout: '1s', rounds: 2 } })
    expect(seen.status).toBe('partial')
    const manifest = seen.onDisk()
    expect(manifest.problems[0]).toContain('stopped at the timeout in B-2; it is not run again')
    expect(manifest.runs.filter(({ exit }) => exit === 'timeout')).toHaveLength(1)
    expect(seen.read('head/bench.txt')).toContain('BenchmarkA-2')
    expect(leftovers(place)).toEqual([])
  })

  test('says which signal ended a benchmark, as when the memory ran out', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'ok(10)', B: 'kill(5)' })
    const seen = await collectIn(place, refs)
    expect(seen.onDisk().problems[0]).toContain('wire failed on head: exit code 137')
  })

  test('lets the Go tool take longer than a benchmark may', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'ok(10)' })
    const bounds = new Map<string, number | undefined>()
    await collectIn(place, {
      ...refs,
      settings: { timeout: '5s', packages: './wire' },
      before: ({ program, args, timeoutMs }) => {
        if (program === 'go') bounds.set(args[0] ?? '', timeoutMs)
        else if (program !== 'git') bounds.set('run', timeoutMs)
      }
    })
    expect(bounds.get('run')).toBe(5_000)
    expect([bounds.get('list'), bounds.get('test')]).toEqual([600_000, 600_000])
  })

  test('drops both sides of a profile when one of them fails', async () => {
    const refs = versions({ A: 'ok(10)', B: 'ok(5)' }, { A: 'ok(10)', B: 'ok(5)' })
    let profiles = 0
    const seen = await collectIn(place, {
      ...refs,
      settings: { packages: './wire', 'profile-rounds': 2 },
      before: ({ args, cwd }) => {
        const isProfile = args.some((arg) => arg.startsWith('-test.cpuprofile='))
        if (!isProfile || !args.includes('-test.bench=^BenchmarkB$')) return
        profiles += 1
        // A folder where the profile should go: the file cannot be written.
        if (!cwd.includes('/head/')) return
        const path = args.find((arg) => arg.startsWith('-test.cpuprofile='))?.split('=')[1]
        mkdirSync(path ?? '', { recursive: true })
      }
    })
    expect(seen.codes).toEqual(['collect/profile-failed'])
    expect(profiles).toBe(2)
    const names = seen.onDisk().files.map(({ benchmark }) => benchmark)
    expect(names.filter((name) => name === 'A')).toHaveLength(8)
    expect(names).not.toContain('B')
  })
})

describe('a benchmark that prints', () => {
  const collectWire = (benchmarks: Readonly<Record<string, string>>, rounds = 1) =>
    collectIn(place, {
      ...versions(benchmarks, benchmarks),
      settings: { packages: './wire', rounds, 'profile-rounds': 1 }
    })

  test('leaves its results in the data and not its words', async () => {
    const seen = await collectWire({ A: 'chat(10)', B: 'ok(20)' })
    expect(seen.codes).toEqual([])
    expect(seen.read('base/bench.txt')).toBe(
      [
        ...['goos: linux', 'goarch: amd64', 'pkg: example.com/shop/wire'],
        ...['cpu: Fake CPU @ 1.00GHz', 'BenchmarkA-2\t1000\t10 ns/op\t0 B/op\t0 allocs/op'],
        ...['BenchmarkB-2\t1000\t20 ns/op\t0 B/op\t0 allocs/op', 'PASS', '']
      ].join('\n')
    )
  })

  test('into its own result line is reported once, and its pieces are left out', async () => {
    const seen = await collectWire({ A: 'ok(10)', B: 'tear(20)' }, 3)
    expect(seen.status).toBe('partial')
    expect(seen.codes).toEqual(['collect/torn-result', 'collect/torn-result'])
    expect(seen.onDisk().problems[0]).toMatch(
      /benchmarks of package .*wire print into their own result lines on (base|head): no result of B-2/
    )
    expect(seen.read('head/bench.txt')).not.toMatch(/BenchmarkB|listening|20 ns/)
  })

  test('into all result lines is not taken for a package without benchmarks', async () => {
    const seen = await collectWire({ B: 'tear(20)' })
    expect(seen.codes).toEqual(['collect/torn-result', 'collect/torn-result', 'collect/no-results'])
    expect(buildsOf(seen.onDisk())).toMatchObject([{ base: { status: 'built' } }])
  })

  test('a result of no benchmark gets no profile of nothing', async () => {
    const seen = await collectWire({ A: 'fake(10)' })
    expect(seen.codes).toEqual(['collect/profile-failed'])
    expect(seen.onDisk().problems[0]).toContain('profiling Made of package')
    expect(seen.onDisk().problems[0]).toContain('gave no result')
    const names = seen.onDisk().files.flatMap(({ benchmark }) => benchmark ?? [])
    expect(new Set(names)).toEqual(new Set(['A']))
  })
})

describe('an interrupted collection', () => {
  test('leaves a usable manifest, no process and no worktree', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'hang(10)' })
    const stop = new AbortController()
    let runs = 0
    const seen = await collectIn(place, {
      ...refs,
      stop: stop.signal,
      settings: { rounds: 3, packages: './wire' },
      before: ({ cwd, program }) => {
        if (typeof program === 'string') return
        runs += 1
        if (cwd.includes('/head/')) setTimeout(() => stop.abort('SIGINT'), 200)
      }
    })
    expect(runs).toBeLessThanOrEqual(2)
    expect(seen.stoppedBy).toBe('SIGINT')
    expect(seen.codes).toContain('collect/interrupted')
    const manifest = seen.onDisk()
    expect(manifest.complete).toBe(false)
    expect(manifest.runs.at(-1)?.exit).toBe('interrupted')
    expect(leftovers(place)).toEqual([])
  })

  test('before there are data comes to nothing, and leaves nothing', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'ok(10)' })
    const stop = new AbortController()
    const seen = await collectIn(place, {
      ...refs,
      stop: stop.signal,
      before: ({ args }) => {
        if (args.includes('-c')) stop.abort('SIGTERM')
      }
    })
    expect(seen.status).toBe('nothing')
    expect(seen.stoppedBy).toBe('SIGTERM')
    expect(seen.codes).toEqual(['collect/interrupted'])
    expect(leftovers(place)).toEqual([])
  })
})

describe('nothing to collect', () => {
  test('says that there is no go', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'ok(10)' })
    rmSync(join(place.go.bin, 'go'))
    symlinkSync(
      execFileSync('which', ['git'], { encoding: 'utf8' }).trim(),
      join(place.go.bin, 'git')
    )
    const seen = await collectIn(place, { ...refs, env: { PATH: place.go.bin } })
    expect([seen.status, ...seen.codes]).toEqual(['nothing', 'collect/no-go'])
    expect(leftovers(place)).toEqual([])
  })

  test('says that there is no module', async () => {
    const base = place.repository.commit({ 'a.txt': '1' })
    const seen = await collectIn(place, { base, head: place.repository.commit({ 'a.txt': '2' }) })
    expect([seen.status, ...seen.codes]).toEqual(['nothing', 'collect/no-module'])
    expect(leftovers(place)).toEqual([])
  })

  test('says that there is no benchmark', async () => {
    const base = place.repository.commit({ ...goMod, 'a/a.go': 'package a\n' })
    const head = place.repository.commit({ 'a/a_test.go': 'package a\n' })
    const seen = await collectIn(place, { base, head })
    expect([seen.status, ...seen.codes]).toEqual(['nothing', 'collect/no-benchmarks'])
  })

  test('says that no benchmark matches', async () => {
    const refs = versions({ A: 'ok(10)' }, { A: 'ok(10)' })
    const seen = await collectIn(place, { ...refs, settings: { bench: 'Nope', rounds: 3 } })
    expect([seen.status, ...seen.codes]).toEqual(['nothing', 'collect/no-results'])
    expect(place.go.calls().filter(({ kind }) => kind === 'run')).toHaveLength(4)
  })

  test('says that nothing gives a result', async () => {
    const refs = versions({ A: 'panic(10)' }, { A: 'panic(10)' })
    const seen = await collectIn(place, { ...refs, settings: { packages: './wire' } })
    expect([seen.status, seen.codes.at(-1)]).toEqual(['nothing', 'collect/no-results'])
  })

  test('says that nothing builds', async () => {
    const base = place.repository.commit({
      ...goMod,
      ...packageFiles('wire', { A: 'ok(10)' }),
      'wire/x.go': 'BROKEN'
    })
    const seen = await collectIn(place, { base, head: base })
    expect(seen.status).toBe('nothing')
    expect(seen.codes).toEqual([
      'collect/same-commit',
      'collect/build-failed',
      'collect/build-failed',
      'collect/no-results'
    ])
    expect(seen.lines.filter((line) => line.startsWith('round'))).toEqual([])
  })

  test('says that the folder is no repository', async () => {
    const cwd = join(place.folder, 'elsewhere')
    mkdirSync(cwd)
    const seen = await collectIn(place, { cwd, env: { GIT_CEILING_DIRECTORIES: place.folder } })
    expect([seen.status, ...seen.codes]).toEqual(['nothing', 'collect/no-repository'])
    expect(existsSync(seen.folder)).toBe(false)
  })
})
