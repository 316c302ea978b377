/** The reports of many jobs, read by a process of its own that has no room for all of them at once. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import { json } from '../../src/outputs/json.js'
import { zipOf } from '../e2e/zip.js'
import { aBenchEntry, aReport } from '../helpers/report.js'

const folder = mkdtempSync(join(tmpdir(), 'flamegate-jobs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = (path: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)))

/** Reads the archive as that of so many jobs, and merges them. */
const program = (archive: string, jobs: number): string => `
  import { copyFileSync } from 'node:fs'
  import { readJobReports } from ${source('io/jobReports.ts')}
  import { keepJob } from ${source('steps/keepJob.ts')}
  import { mergeReports } from ${source('merge/mergeReports.ts')}
  const archive = ${JSON.stringify(archive)}
  const all = Array.from({ length: ${jobs} }, (_, id) => ({ id, name: 'flamegate-report-' + id, size: 1 }))
  const download = async (_, folder) => {
    copyFileSync(archive, folder + '/a.zip')
    return { path: folder + '/a.zip', name: 'a.zip' }
  }
  const options = { temp: ${JSON.stringify(folder)}, runUrl: 'https://github.com/a/b/actions/runs/1', keep: keepJob }
  const { reports, lost } = await readJobReports({ list: async () => all, download }, options)
  const merged = mergeReports({ reports: reports.map(({ row }) => row), lost, version: '1' })
  console.log(JSON.stringify({ summary: merged.summary, regressions: merged.jobs[0].regressions }))
`

test('thirty reports of 3 MB are merged by a process with a heap of 100 MB', () => {
  const entry = aBenchEntry({ verdict: 'regression' })
  const count = Math.floor(3e6 / JSON.stringify(entry).length)
  const report = aReport({ bench_deltas: Array.from({ length: count }, () => entry) })
  const archive = join(folder, 'report.zip')
  writeFileSync(archive, zipOf({ 'report.json': json.render(report, { colour: 'none' }) }))
  const outfile = join(folder, 'merge.mjs')
  buildSync({
    stdin: { contents: program(archive, 30), resolveDir: folder, loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', outfile }
  })
  const args = ['--max-old-space-size=100', outfile]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ summary: '30 jobs: 30 passed.', regressions: count })
})
