import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { defaultArtifactCaps } from '../../src/io/artifacts/caps.js'
import { artifactError } from '../../src/io/artifacts/failure.js'
import type { StoredArtifact } from '../../src/io/artifacts/store.js'
import { type JobReport, readJobReports } from '../../src/io/jobReports.js'
import { json } from '../../src/outputs/json.js'
import { zipOf } from '../e2e/zip.js'
import { aReport } from '../helpers/report.js'

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

const runUrl = 'https://github.com/acme/shop/actions/runs/9000'
const reportJson = json.render(aReport(), { colour: 'none' })

const keep = (job: JobReport) => job

type Planted = readonly [name: string, content: Buffer]

const storeOf = (...planted: readonly Planted[]) => ({
  list: async (): Promise<readonly StoredArtifact[]> =>
    planted.map(([name, content], index) => ({ id: index + 1, name, size: content.length })),
  download: async ({ id }: StoredArtifact, folder: string) => {
    const path = join(folder, 'download.zip')
    writeFileSync(path, planted[id - 1]?.[1] ?? Buffer.alloc(0))
    return { path, name: 'download.zip' }
  }
})

const readAll = (...planted: readonly Planted[]) =>
  readJobReports(storeOf(...planted), { temp, runUrl, keep })

const good = zipOf({ 'report.json': reportJson, 'report.md': '# report' })

describe('the reports of the jobs of a run', () => {
  test('are found by the names of their artifacts, with keys and addresses', async () => {
    const { reports, lost } = await readAll(
      ['flamegate-report-linux', good],
      ['flamegate-report', good],
      ['flamegate-report-macos.html', good],
      ['flamegate-data-1', good],
      ['reports', good]
    )
    expect(reports.map(({ key, url }) => [key, url])).toEqual([
      ['default', `${runUrl}/artifacts/2`],
      ['linux', `${runUrl}/artifacts/1`]
    ])
    expect(reports[0]?.report).toEqual(aReport())
    expect(lost).toEqual([])
  })

  test('are the newest where a re-run has left several', async () => {
    const old = zipOf({ 'report.json': 'old' })
    const { reports, lost } = await readAll(
      ['flamegate-report-linux', old],
      ['flamegate-report-linux', good]
    )
    expect(reports.map(({ url }) => url)).toEqual([`${runUrl}/artifacts/2`])
    expect(lost).toEqual([])
  })

  test('are without the merged view of an earlier attempt', async () => {
    const found = await readAll(['flamegate-report', zipOf({ 'merged.json': '{}' })])
    expect(found).toEqual({ reports: [], lost: [] })
  })

  test.each([
    ['no report', zipOf({ 'report.md': '# Passed' }), 'has no report.json'],
    ['no JSON', zipOf({ 'report.json': '{"schema_version": 1,' }), 'is not JSON'],
    [
      'a report of another version',
      zipOf({ 'report.json': reportJson.replace('"schema_version": 1', '"schema_version": 2') }),
      'schema_version'
    ],
    [
      'a level that there is not',
      zipOf({ 'report.json': reportJson.replace('"level": "pass"', '"level": "great"') }),
      'verdict.level'
    ],
    ['no archive', Buffer.from('PK\u0003\u0004 and no more'), 'cannot be read'],
    ['a report in a folder', zipOf({ 'a/report.json': reportJson }), 'has no report.json']
  ])('are lost with a reason where the artifact holds %s', async (_, content, because) => {
    const { reports, lost } = await readAll(
      ['flamegate-report-bad', content],
      ['flamegate-report-good', good]
    )
    expect(reports.map(({ key }) => key)).toEqual(['good'])
    expect(lost).toEqual([
      {
        key: 'bad',
        url: `${runUrl}/artifacts/1`,
        because: expect.stringContaining(because)
      }
    ])
  })

  test('are lost at the first of many mistakes, which would take the memory of the job', async () => {
    // 12 MB, every 12 bytes of which are some 20 mistakes.
    const rows = Array.from({ length: 1_000_000 }, (_, n) => `{"a":${n}}`).join()
    const forged = reportJson.replace('"cpu_regressions": []', `"cpu_regressions": [${rows}]`)
    const { lost } = await readAll(['flamegate-report-a', zipOf({ 'report.json': forged })])
    expect(lost).toMatchObject([{ because: expect.stringContaining('cpu_regressions.0.') }])
  })

  test('are lost where the download fails, and the others are not', async () => {
    const store = storeOf(['flamegate-report-a', good], ['flamegate-report-b', good])
    const download = async (artifact: StoredArtifact, folder: string) => {
      if (artifact.id > 1) return store.download(artifact, folder)
      throw artifactError({ code: 'busy', message: 'expected it, found 503', hint: 'later' })
    }
    const { reports, lost } = await readJobReports({ ...store, download }, { temp, runUrl, keep })
    expect(reports.map(({ key }) => key)).toEqual(['b'])
    expect(lost[0]?.because).toContain('found 503')
  })

  test('are lost, not left out, above the caps', async () => {
    const caps = { ...defaultArtifactCaps, maxArtifacts: 1 }
    const store = storeOf(['flamegate-report-a', good], ['flamegate-report-b', good])
    const { reports, lost } = await readJobReports(store, { temp, runUrl, keep, caps })
    expect([reports.map(({ key }) => key), lost.map(({ key }) => key)]).toEqual([['a'], ['b']])
  })

  test('keep only what their schema has', async () => {
    const forged = reportJson.replace('"schema_version": 1', '"schema_version": 1, "extra": "<b>"')
    const { reports } = await readAll(['flamegate-report-a', zipOf({ 'report.json': forged })])
    expect(reports[0]?.report).not.toHaveProperty('extra')
  })
})
