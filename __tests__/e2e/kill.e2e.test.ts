/**
 * The built command, killed at every change that it makes to the file system and at moments by the clock, and what the next
 * run makes of it.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { goMod, makePlace, packageFiles } from '../helpers/collecting.js'
import { muchSlower, same } from './measurements.js'
import { moments } from './moments.js'
import { changesOf, filesBelow, flamegate, type Strike, struckEnv, writeBelow } from './struck.js'

// With many moments.
jest.setTimeout(900_000)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const numbers = (last: number, step = 1): readonly number[] =>
  Array.from({ length: Math.ceil(last / step) }, (_, index) => 1 + index * step)

/** How long something takes, milliseconds. */
const timed = (body: () => void): number => {
  const start = performance.now()
  body()
  return performance.now() - start
}

describe('analyze, killed', () => {
  const out = () => join(folder, 'out')
  const generations = { old: same, new: muchSlower }
  type Name = keyof typeof generations
  type Files = ReturnType<typeof filesBelow>

  const analyze = (name: Name, strike: Omit<Strike, 'below'> = {}, killedAfterMs?: number) =>
    flamegate(
      folder,
      ['analyze', name, '--config', 'settings.yml', '--out', 'out', '--fail-on', 'never'],
      struckEnv({ below: out(), still: true, ...strike }),
      killedAfterMs
    )

  const undisturbed = (name: Name): Files => {
    rmSync(out(), { recursive: true, force: true })
    expect(analyze(name)).toMatchObject({ code: 0, signal: null })
    return filesBelow(out())
  }

  /** The files of both reports, where no run was killed. */
  const wholes = (): Readonly<Record<Name, Files>> => {
    writeBelow(folder, { 'settings.yml': 'outputs: [text, sarif]\n' })
    for (const [name, files] of Object.entries(generations)) writeBelow(join(folder, name), files)
    return { old: undisturbed('old'), new: undisturbed('new') }
  }

  /** Holds what is left against the reports: each file whole, and all of them of one. Whether there is a report at all. */
  const holds = (whole: Readonly<Record<Name, Files>>): boolean => {
    const names = Object.keys(whole.new)
    const left = existsSync(out()) ? filesBelow(out()) : {}
    const grown = Object.keys(left).filter((path) => !names.includes(path))
    expect(grown.length).toBeLessThanOrEqual(names.length)
    const report = Object.fromEntries(Object.entries(left).filter(([path]) => names.includes(path)))
    for (const [path, content] of Object.entries(report)) {
      expect([whole.old[path], whole.new[path]]).toContain(content)
    }
    const isThere = report['report.json'] !== undefined
    if (isThere) expect([whole.old, whole.new]).toContainEqual(report)
    return isThere
  }

  test('at any change leaves the files of one report, each whole, and the next run gives the same bytes and clears the rest', () => {
    const whole = wholes()
    const names = Object.keys(whole.new)
    expect(names).toEqual([
      'flamegate.sarif',
      'report.html',
      'report.json',
      'report.md',
      'report.txt',
      'views.json.gz'
    ])
    const last = changesOf(({ count = '' }) => analyze('old', { count }), { below: out(), folder })
    let without = 0
    for (const at of numbers(last)) {
      // Each finds what the one before left; every other one has the other input.
      const name = at % 2 === 0 ? 'new' : 'old'
      expect(analyze(name, { at, fault: 'kill' })).toMatchObject({ signal: 'SIGKILL' })
      if (!holds(whole)) without += 1
      if (at % 5 === 0) {
        expect(analyze('old').code).toBe(0)
        expect(filesBelow(out())).toEqual(whole.old)
      }
    }
    expect(last).toBeGreaterThanOrEqual(2 * names.length)
    // While the files are exchanged.
    expect(without).toBeLessThanOrEqual(names.length)
    expect(analyze('new').code).toBe(0)
    expect(filesBelow(out())).toEqual(whole.new)
  })

  test('at any moment does so too', () => {
    const whole = wholes()
    const ms = timed(() => analyze('new'))
    for (const [index, moment] of moments(1).entries()) {
      const name = index % 2 === 0 ? 'old' : 'new'
      const { code, signal } = analyze(name, {}, moment * ms)
      expect([code, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL'])
      holds(whole)
    }
    expect(analyze('old').code).toBe(0)
    expect(filesBelow(out())).toEqual(whole.old)
  })
})

describe('init, killed at any change', () => {
  test('leaves nothing by half that the next one would keep', () => {
    const repository = join(folder, 'shop')
    const init = (strike: Omit<Strike, 'below'> = {}) =>
      flamegate(repository, ['init'], struckEnv({ below: repository, ...strike }))
    const clear = () => {
      rmSync(repository, { recursive: true, force: true })
      writeBelow(repository, { 'go.mod': 'module example.com/shop\n' })
    }
    clear()
    const last = changesOf(({ count = '' }) => init({ count }), { below: repository, folder })
    const whole = filesBelow(repository)
    for (const at of numbers(last)) {
      clear()
      expect(init({ at, fault: 'kill' })).toMatchObject({ signal: 'SIGKILL' })
      expect(init()).toMatchObject({ code: 0 })
      expect(filesBelow(repository)).toEqual(whole)
    }
  })
})

describe('collect, killed', () => {
  const plain = ['--profile', 'none']
  const profiled = ['--profile', 'cpu', '--profile-rounds', '1']

  const aPlace = () => {
    const place = makePlace()
    const { repository, temp } = place
    repository.commit({ ...goMod, ...packageFiles('store', { Put: 'ok(100)', Get: 'ok(50)' }) })
    repository.git('checkout', '-q', '-b', 'feature')
    repository.commit(packageFiles('store', { Put: 'ok(400)' }))
    const out = join(repository.path, 'data')
    const collect = (
      more: readonly string[],
      env: Readonly<Record<string, string>> = {},
      killedAfterMs?: number
    ) =>
      flamegate(
        repository.path,
        ['collect', '--out', 'data', '--seed', '1', '--rounds', '1', ...more],
        { ...place.env, ...env },
        killedAfterMs
      )
    const withoutTimes = () => {
      const { 'flamegate-manifest.json': _, ...files } = filesBelow(out)
      return files
    }
    expect(collect(plain).code).toBe(0)
    const whole = withoutTimes()
    /** Nothing keeps the next collection from its work, and it clears what the others left. */
    const expectRepair = () => {
      expect(collect(plain)).toMatchObject({ code: 0 })
      expect(withoutTimes()).toEqual(whole)
      expect(existsSync(join(out, 'flamegate-manifest.json'))).toBe(true)
      expect(readdirSync(temp)).toEqual([])
      expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
    }
    return { place, temp, collect, expectRepair }
  }

  test('at any change leaves nothing that the next collection does not clear', () => {
    const { place, temp, collect, expectRepair } = aPlace()
    try {
      const last = changesOf((strike) => collect(profiled, struckEnv(strike)), {
        below: place.folder,
        folder
      })
      for (const at of numbers(last, Math.ceil(last / 5))) {
        const killed = collect(profiled, struckEnv({ below: place.folder, at, fault: 'kill' }))
        expect(killed.signal).toBe('SIGKILL')
        expect(readdirSync(temp).length).toBeLessThanOrEqual(1)
      }
      expectRepair()
    } finally {
      place.remove()
    }
  })

  test('at any moment does so too', () => {
    const { place, collect, expectRepair } = aPlace()
    try {
      const ms = timed(() => collect(profiled))
      for (const moment of moments(2)) collect(profiled, {}, moment * ms)
      expectRepair()
    } finally {
      place.remove()
    }
  })
})
