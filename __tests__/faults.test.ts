import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../src/cli.js'
import { type Report, reportSchema } from '../src/model/report.js'
import { deliver } from '../src/steps/deliver.js'
import type { Page } from '../src/steps/page.js'
import { testShell } from './helpers/shell.js'
import { actionInputs, testLog, testPorts, testStore } from './helpers/steps.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const demo = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-faults-'))
  writeFileSync(join(folder, 'file'), 'no folder can be here')
})
afterAll(() => rmSync(folder, { recursive: true }))

const nowhere = () => join(folder, 'file', 'report')

describe('where nothing can be written', () => {
  test('the command shows what it computed, and says what to do', async () => {
    const { shell, written } = testShell(root)
    expect(await run(['analyze', ...demo, '--out', nowhere()], shell)).toBe(2)
    expect(written.out).toContain('cpu-regression')
    expect(written.err).toContain('expected to write the report')
    expect(written.err).toContain('give a folder that can be written with --out DIR')
  })

  test('the action loses the files only: the summary goes out, and one notice says why', async () => {
    const { log, said } = testLog()
    const { openStore, calls } = testStore()
    const summaryPath = join(folder, 'summary.md')
    const page: Page = {
      files: () => [{ fileName: 'report.json', content: '{}' }],
      names: { json: 'report.json', markdown: 'report.md', artifact: 'flamegate-report' },
      comment: () => ({ body: '', hasSomethingToSay: false, hasFailed: false }),
      summary: () => ['the whole report'],
      check: () => ({
        conclusion: 'success',
        page: { title: '', summary: '', annotations: [] }
      })
    }
    const ports = testPorts(folder, { log, openStore, summaryPath })
    const delivered = await deliver({ page, inputs: actionInputs(), out: nowhere() }, ports)
    expect(delivered).toMatchObject({ reportJson: '', artifactUrl: '' })
    expect(readFileSync(summaryPath, 'utf8')).toContain('the whole report')
    expect(said.notice.map(({ title }) => title)).toEqual(['flamegate: no report files'])
    expect(calls).toEqual([])
  })
})

describe('a wrong clock', () => {
  const reportAt = async (now: string, step: number) => {
    const out = mkdtempSync(join(folder, 'clock-'))
    let clock = 1e6
    const { shell } = testShell(root)
    const wrong = { ...shell, now: () => now, clock: () => (clock += step) }
    await run(['analyze', ...demo, '--out', out], wrong)
    expect(existsSync(join(out, 'report.html')) || existsSync(join(out, 'report.md'))).toBe(true)
    return reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))
  }

  let right: Report
  beforeAll(async () => {
    right = await reportAt('2026-01-01T00:00:00.000Z', 1)
  })

  test.each([
    ['in the past', '1970-01-01T00:00:00.000Z', 1],
    ['in the future', '2199-12-31T23:59:59.999Z', 1],
    ['that runs backwards', '2026-01-01T00:00:00.000Z', -50]
  ])('%s changes no judgement', async (_, now, step) => {
    const wrong = await reportAt(now, step)
    const { generated_at, cost, ...rest } = wrong
    expect(generated_at).toBe(now)
    expect(cost.stages.length).toBeGreaterThan(0)
    expect(cost.stages.filter(({ ms }) => ms < 0)).toEqual([])
    expect({ ...right, generated_at: now, cost }).toEqual({ ...rest, generated_at: now, cost })
  })
})
