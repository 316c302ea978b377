import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { run } from '../src/cli.js'
import { goMod, makePlace, type Place, packageFiles } from './helpers/collecting.js'
import { testShell } from './helpers/shell.js'

jest.setTimeout(60_000)

let place: Place
const environment = { ...process.env }
beforeEach(() => {
  place = makePlace()
  Object.assign(process.env, place.env)
})
afterEach(() => {
  for (const name of Object.keys(place.env)) {
    if (environment[name] === undefined) delete process.env[name]
    else process.env[name] = environment[name]
  }
  place.remove()
})

const flamegate = async (...args: readonly string[]) => {
  const { shell, written } = testShell(place.repository.path)
  const code = await run(args, shell)
  return { code, ...written }
}

const branches = () => {
  place.repository.commit({ ...goMod, ...packageFiles('store', { Put: 'ok(100)' }) })
  place.repository.git('checkout', '-q', '-b', 'feature')
  place.repository.commit(packageFiles('store', { Put: 'ok(400)' }))
}

describe('flamegate collect', () => {
  test('writes where analyze looks, and says what to do next', async () => {
    branches()
    place.repository.write({
      '.github/flamegate.yml': 'collect:\n  rounds: 2\n  profile-rounds: 0\n'
    })
    const collected = await flamegate('collect', '--rounds', '6', '--seed', '5')
    expect(collected.code).toBe(0)
    expect(collected.out).toBe(
      'Wrote .docs/artifacts/ci: 6 rounds of benchmarks, 0 profiles\nNext: flamegate analyze\n'
    )
    const analyzed = await flamegate('analyze', '--fail-on', 'never')
    expect(analyzed.code).toBe(0)
    expect(analyzed.out).toContain('Put')
    expect(
      existsSync(join(place.repository.path, '.docs/artifacts/ci/ai_analysis/report.json'))
    ).toBe(true)
  })

  test('exits 0 with incomplete data and 2 without any', async () => {
    branches()
    place.repository.commit({ ...packageFiles('wire', { Send: 'panic(1)' }) })
    const partial = await flamegate('collect', '--rounds', '1', '--profile', 'none')
    expect(partial.code).toBe(0)
    expect(partial.out).toContain('incomplete: 1 problem, listed above and in the manifest')
    const nothing = await flamegate('collect', '--bench', 'Nope', '--rounds', '1')
    expect([nothing.code, nothing.out]).toEqual([2, ''])
    expect(nothing.err).toContain('expected results of benchmarks, found none')
  })

  test('refuses what it cannot take', async () => {
    branches()
    mkdirSync(join(place.folder, 'x'))
    const refusals = [
      [['--round', '3'], 'did you mean --rounds?'],
      [['--rounds', 'many'], '--rounds: expected'],
      [['--seed', '-1'], '--seed'],
      [['--base', ''], 'expected a value for --base'],
      [['./store'], 'expected options only, found ./store'],
      [['--base=-x'], 'expected a branch, tag or commit for base']
    ] as const
    for (const [args, message] of refusals) {
      const refused = await flamegate('collect', ...args)
      expect(refused.code).toBe(2)
      expect(refused.err).toContain(message)
    }
  })
})
