import { existsSync, writeFileSync } from 'node:fs'
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

/** A base and a head of two packages, of which head has one more benchmark. */
const twoSides = (): { readonly base: string; readonly head: string } => {
  const base = place.repository.commit({
    ...goMod,
    ...packageFiles('store', { Put: 'ok(100)', Get: 'ok(a=50,b=70)' }),
    ...packageFiles('wire', { Send: 'ok(300)' })
  })
  const head = place.repository.commit(
    packageFiles('store', { Put: 'ok(150)', Get: 'ok(a=50,b=70)', New: 'ok(10)' })
  )
  return { base, head }
}

/** Sides and packages of the timed runs, in their order. */
const orderOf = (runs: readonly { side: string; package: string; round: number }[]) =>
  runs.map((run) => `${run.round} ${run.side} ${run.package.split('/').at(-1)}`)

describe('collect', () => {
  test('measures both sides in interleaved rounds and lists everything in the manifest', async () => {
    const { base, head } = twoSides()
    const settings = { rounds: 3, 'noise-rounds': 1, 'profile-rounds': 1 }
    const seen = await collectIn(place, { base, head, settings })
    expect(seen.diagnostics).toEqual([])
    expect(seen.status).toBe('complete')
    const manifest = seen.onDisk()
    expect(manifest).toMatchObject({
      complete: true,
      problems: [],
      seed: 7,
      base: { sha: base, go_version: 'go1.99.0' },
      head: { sha: head },
      environment: { goos: 'linux', goarch: 'amd64', cpu: 'Fake CPU @ 1.00GHz', gomaxprocs: 2 },
      tool: { version: '1.2.3' }
    })
    for (const round of [1, 2, 3]) {
      const labels = round === 1 ? ['base', 'head', 'noise'] : ['base', 'head']
      const inRound = manifest.runs.filter((run) => run.round === round && run.phase !== 'profile')
      const expected = ['store', 'wire'].flatMap((name) =>
        labels.map((label) => `${round} ${label} ${name}`)
      )
      expect(orderOf(inRound).sort()).toEqual(expected.sort())
    }
    const phases = manifest.runs.map((run) => run.phase)
    expect(phases.lastIndexOf('benchmark')).toBeLessThan(phases.indexOf('profile'))
    for (const { path } of manifest.files) expect(existsSync(join(seen.folder, path))).toBe(true)
    expect(seen.read('base/bench.txt').match(/^BenchmarkPut-2/gm)).toHaveLength(3)
    expect(seen.read('noise/bench.txt').match(/^BenchmarkPut-2/gm)).toHaveLength(1)
    expect(seen.read('head/bench.txt')).toContain('BenchmarkNew-2')
    expect(seen.lines.join('\n')).toContain(base)
    expect(seen.lines.join('\n')).toContain(head)
    expect(leftovers(place)).toEqual([])
  })

  test('profiles what both sides have over equal iterations, in pairs', async () => {
    const { base, head } = twoSides()
    const seen = await collectIn(place, { base, head, settings: { 'profile-rounds': 2 } })
    const profiles = seen.onDisk().files.filter(({ kind }) => kind !== 'benchmarks')
    const keys = (side: string) =>
      profiles
        .filter((file) => file.side === side)
        .map(({ kind, workload, replicate, benchmark, operations }) =>
          [kind, workload, replicate, benchmark, operations].join(' ')
        )
        .sort()
    expect(keys('base')).toEqual(keys('head'))
    expect(new Set(profiles.map(({ benchmark }) => benchmark))).toEqual(
      new Set(['Put', 'Get', 'Send'])
    )
    expect(new Set(profiles.map(({ path }) => path)).size).toBe(profiles.length)
    // 1 s / 100 ns; for the two sub-benchmarks 1 s / (50 + 70) ns each.
    expect(keys('base')).toContain('cpu store 1 Put 10000000')
    expect(keys('base')).toContain('mem store 2 Get 16666666')
    const timed = place.go.calls().filter((call) => call.args.includes('benchtime=100ms'))
    expect(timed.length).toBeGreaterThan(0)
    expect(timed.filter((call) => call.args.includes('profile='))).toEqual([])
  })

  test('builds each side of a package once, from its own tree, and runs it in its folder', async () => {
    const { base, head } = twoSides()
    await collectIn(place, { base, head, settings: { rounds: 2, tags: 'fast slow' } })
    const calls = place.go.calls()
    const builds = calls.filter(({ args }) => args.startsWith('test -c'))
    expect(builds).toHaveLength(4)
    expect(builds.every(({ args }) => args.includes('-tags fast slow'))).toBe(true)
    const folders = calls.filter(({ kind }) => kind === 'run').map(({ cwd }) => cwd)
    expect(new Set(folders.map((cwd) => cwd.split('/').slice(-2).join('/')))).toEqual(
      new Set(['base/store', 'base/wire', 'head/store', 'head/wire'])
    )
  })

  test('leaves tree, index and HEAD of the user alone, and says that changes are not measured', async () => {
    twoSides()
    const { git, path } = place.repository
    git('checkout', '-q', '-b', 'feature', 'HEAD')
    git('branch', '-q', '-f', 'main', 'HEAD^')
    writeFileSync(join(path, 'store/store.go'), 'package store // staged\n')
    git('add', '-A')
    writeFileSync(join(path, 'wire/wire.go'), 'package wire // not staged\n')
    const before = [git('status', '--porcelain'), git('diff', '--cached'), git('rev-parse', 'HEAD')]
    const seen = await collectIn(place)
    const after = [git('status', '--porcelain'), git('diff', '--cached'), git('rev-parse', 'HEAD')]
    expect(after).toEqual(before)
    expect(git('symbolic-ref', 'HEAD')).toBe('refs/heads/feature')
    expect(seen.codes).toEqual(['collect/uncommitted-changes'])
    expect(seen.status).toBe('complete')
  })

  test('gives no program a token, an input or a file of the runner', async () => {
    const { base, head } = twoSides()
    const secrets = {
      GITHUB_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      GITHUB_ENV: '/tmp/env',
      GITHUB_OUTPUT: '/tmp/out',
      RUNNER_TOOL_CACHE: '/tmp',
      GOOGLE_API_KEY: 'x',
      GO_SECRET: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      DB_PASSWORD: 'x'
    }
    const env = { ...secrets, GOPROXY: 'https://user:pass@proxy.example.com', GOGC: '50' }
    await collectIn(place, { base, head, env, settings: { 'profile-rounds': 1 } })
    const calls = place.go.calls()
    const names = new Set(calls.flatMap((call) => call.env))
    expect(Object.keys(secrets).filter((name) => names.has(name))).toEqual([])
    const seenBy = (kind: string) =>
      new Set(calls.filter((call) => call.kind === kind).flatMap((call) => call.env))
    expect(seenBy('go').has('GOPROXY')).toBe(true)
    expect(seenBy('run').has('GOPROXY')).toBe(false)
    expect(seenBy('run').has('GOGC')).toBe(true)
  })

  test('runs no hook of the repository', async () => {
    const { base, head } = twoSides()
    const hook = join(place.repository.path, '.git/hooks/post-checkout')
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(place.folder, 'hooked')}\n`, { mode: 0o755 })
    await collectIn(place, { base, head })
    expect(existsSync(join(place.folder, 'hooked'))).toBe(false)
  })

  test('replaces what an earlier run wrote and no file of anybody else', async () => {
    const { base, head } = twoSides()
    const first = await collectIn(place, { base, head, settings: { 'profile-rounds': 1 } })
    writeFileSync(join(first.folder, 'base/notes.txt'), 'mine')
    const second = await collectIn(place, { base, head, settings: { packages: './wire' } })
    expect(second.read('base/bench.txt')).not.toContain('Put')
    expect(second.read('base/notes.txt')).toBe('mine')
    expect(existsSync(join(first.folder, 'base/store'))).toBe(false)
  })

  test('measures one commit against itself when asked to, and says so', async () => {
    const { head } = twoSides()
    const seen = await collectIn(place, { base: head, head })
    expect(seen.status).toBe('complete')
    expect(seen.codes).toEqual(['collect/same-commit'])
  })

  test('measures only what a change can affect when asked to', async () => {
    const base = place.repository.commit({
      ...goMod,
      ...packageFiles('store', { Put: 'ok(100)' }),
      ...packageFiles('wire', { Send: 'ok(300)' }),
      ...packageFiles('text', { Wrap: 'ok(300)' }),
      'wire/uses.go': 'package wire\n\nimport "example.com/shop/store"\n'
    })
    const head = place.repository.commit({ 'store/more.go': 'package store\n' })
    const settings = { packages: 'changed' }
    const seen = await collectIn(place, { base, head, settings })
    expect(seen.onDisk().packages.map(({ workload }) => workload)).toEqual(['store', 'wire'])
    expect(seen.onDisk().unaffected).toBe(1)
    const prose = place.repository.commit({ 'README.md': 'x' })
    const idle = await collectIn(place, { base: head, head: prose, settings })
    expect([idle.status, ...idle.codes]).toEqual(['complete'])
    expect(idle.onDisk()).toMatchObject({ complete: true, packages: [], files: [], unaffected: 3 })
  })

  test('measures head alone when asked to, the whole of it, over about a second of its own', async () => {
    const { head } = twoSides()
    const settings = {
      rounds: 2,
      'noise-rounds': 1,
      'profile-rounds': 1,
      packages: 'changed'
    }
    const seen = await collectIn(place, { sides: 'head', head, settings })
    expect([seen.status, ...seen.codes]).toEqual(['complete', 'collect/no-change-known'])
    const manifest = seen.onDisk()
    expect(manifest.head?.sha).toBe(head)
    expect(manifest).not.toHaveProperty('base')
    expect(manifest.packages).toMatchObject([
      { workload: 'store', head: { status: 'built' } },
      { workload: 'wire', head: { status: 'built' } }
    ])
    expect(manifest.packages[0]).not.toHaveProperty('base')
    expect(new Set(manifest.runs.map(({ side }) => side))).toEqual(new Set(['head']))
    expect(new Set(manifest.files.map(({ side }) => side))).toEqual(new Set(['head']))
    // 1 s / 150 ns
    const put = manifest.files.find((file) => file.benchmark === 'Put' && file.kind === 'cpu')
    expect(put?.operations).toBe(6666667)
    expect(seen.lines.join('\n')).toContain('2 rounds of head alone')
    expect(place.go.calls().filter(({ args }) => args.startsWith('test -c'))).toHaveLength(2)
    expect(leftovers(place)).toEqual([])
  })

  test('measures the module of the folder that it runs in, also one that is new', async () => {
    const base = place.repository.commit({ 'a.txt': '1' })
    const head = place.repository.commit({
      'go.mod': 'module example.com/top\n',
      ...packageFiles('top', { Top: 'ok(1)' }),
      'inner/go.mod': 'module example.com/inner\n',
      ...packageFiles('inner/store', { Put: 'ok(1)' })
    })
    const cwd = join(place.repository.path, 'inner')
    const seen = await collectIn(place, { cwd, base, head })
    expect(seen.status).toBe('complete')
    expect(seen.onDisk().packages).toEqual([
      {
        package: 'example.com/inner/store',
        workload: 'store',
        base: { status: 'absent' },
        head: { status: 'built' }
      }
    ])
  })
})
