/**
 * Programs that were really profiled before and after a known change of their code: whom a slowdown is attributed to, and
 * that one without a slowdown is none. The change is what git says of the sources.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import { pprof } from '../../src/formats/pprof.js'
import { changeInRange } from '../../src/io/gitChange.js'
import type { Change } from '../../src/model/change.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { worseFunctions } from '../../src/outputs/rows.js'
import { type Files, type GitRepository, newRepository } from '../helpers/gitRepository.js'
import { profileFile } from '../helpers/inputs.js'
import { context } from '../helpers/street.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const limits = { maxInflatedBytes: 1 << 26, maxRows: 1e6, maxTreeNodes: 500_000 }
const work = mkdtempSync(join(tmpdir(), 'flamegate-attributed-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const profileAt = (path: string, as: string): DecodedFile => {
  const [profile] = pprof.parse({ path: as, bytes: readFileSync(path) }, limits).profiles
  return profileFile(as, profile)
}

const judge = (files: readonly DecodedFile[], change: Change, yaml = ''): Report => {
  const { config } = resolveConfig({ file: { path: 'flamegate.yml', text: yaml } })
  return analyze(files, config, { ...context, change }, () => undefined)
}

/** What git says of the last commit. */
const lastChange = async ({ path }: GitRepository): Promise<Change> => {
  const env = { PATH: process.env['PATH'] }
  const change = await changeInRange('HEAD~1..HEAD', { cwd: path, env })
  if (change === undefined) throw new Error('git does not tell the change')
  return change
}

/** The function that a report puts first, of those that are no part of Go. */
const firstOf = (report: Report): FunctionEntry | undefined => worseFunctions(report)[0]

describe('a ledger that was written in another way', () => {
  const sources = `${fixtures}refactor/program/`
  const changes = new Map<string, Change>()

  const changeOf = async (name: string): Promise<Change> => {
    const repository = newRepository(join(work, name))
    cpSync(`${sources}base`, repository.path, { recursive: true })
    repository.commit({})
    if (existsSync(`${sources}${name}`)) {
      cpSync(`${sources}${name}`, repository.path, { recursive: true })
    }
    repository.commit({})
    return lastChange(repository)
  }

  const names = readdirSync(`${fixtures}refactor/profiles`).map((one) => one.replace('.pprof', ''))

  beforeAll(async () => {
    for (const name of names) changes.set(name, await changeOf(name))
  })

  const report = (name: string, yaml = 'work: same'): Report => {
    const change = changes.get(name)
    if (change === undefined) throw new Error(`no program ${name}`)
    const at = (one: string) => `${fixtures}refactor/profiles/${one}.pprof`
    return judge(
      [profileAt(at('base'), 'base/cpu.pprof'), profileAt(at(name), 'head/cpu.pprof')],
      change,
      yaml
    )
  }

  test.each([
    ['slower', 'parse.hundredths'],
    ['moved-slower', 'risk.Score'],
    ['extracted-slower', 'report.Render']
  ])('and slower (%s) is slower in %s, which the change touches', (name, slowed) => {
    for (const yaml of ['work: same', '']) {
      const first = firstOf(report(name, yaml))
      expect(first?.name).toBe(`example.com/ledger/${slowed}`)
      expect(first?.touch).toEqual({ kind: 'touched', functions: [] })
    }
  })

  test.each(['again', 'renamed', 'moved', 'repackaged', 'generic', 'extracted', 'merged'])(
    'and no slower (%s) has nothing that is worse',
    (name) => {
      const { cpu_regressions: worse, new_hotspots: fresh } = report(name)
      expect([...worse, ...fresh].filter(({ runtime }) => !runtime).map((one) => one.name)).toEqual(
        []
      )
    }
  )
})

describe('a workload of which one function does more', () => {
  const recorded = `${fixtures}scoreboard/profiles/`
  const path = 'cmd/workload/work.go'
  const source = readFileSync(`${fixtures}programs/scoreboard/${path}`, 'utf8')
  const module = readFileSync(`${fixtures}programs/scoreboard/go.mod`, 'utf8')
  const changes = new Map<string, Change>()

  /** The source with one more line at the beginning of a function: the recording raised the counts of its loops. */
  const slowed = (name: string): string =>
    source.replace(new RegExp(`^(func ${name}\\(.*\\{)$`, 'm'), '$1\n\trounds++')

  const cases = readdirSync(recorded).map((folder) => [folder, folder.split('-')[1] ?? ''] as const)

  beforeAll(async () => {
    for (const [folder, name] of cases) {
      const repository = newRepository(join(work, folder))
      const files: Files = { [path]: source, 'go.mod': module }
      repository.commit(files)
      repository.commit({ [path]: slowed(name) })
      changes.set(folder, await lastChange(repository))
    }
  })

  test.each(cases)('%s is slower in it first, and the change touches it', (folder, name) => {
    const files = readdirSync(`${recorded}${folder}`).map((file) => {
      const [side, replicate] = file.split('.')
      const as = `${side === 'slowed' ? 'head' : 'base'}/cpu.${replicate}.pprof`
      return profileAt(`${recorded}${folder}/${file}`, as)
    })
    const change = changes.get(folder)
    if (change === undefined) throw new Error(`no change for ${folder}`)
    expect(change.files.map((one) => one.path)).toEqual([path])
    const first = firstOf(judge(files, change, 'work: same\nthresholds: { share: 2 }'))
    expect(first?.name).toBe(`main.${name}`)
    expect(first?.touch).toEqual({ kind: 'touched', functions: [] })
  })
})
