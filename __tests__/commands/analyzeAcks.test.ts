import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { testShell } from '../helpers/shell.js'

const demo = fileURLToPath(new URL('../../fixtures/demo', import.meta.url))
let cwd = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-acks-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const analyze = async (...args: readonly string[]) => {
  const { shell } = testShell(cwd)
  const code = await run(['analyze', demo, '--out', 'out', ...args], shell)
  const report: Report = reportSchema.parse(
    JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))
  )
  return { code, report }
}

const write = (path: string, text: string | Buffer): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

/** All that the demo fails on. */
const failures = ({ verdict, cpu_regressions, mem_regressions }: Report): readonly string[] => [
  ...new Set([
    ...verdict.gates.flatMap(({ status, findings }) => (status === 'failed' ? findings : [])),
    ...[...cpu_regressions, ...mem_regressions].map(({ id }) => id)
  ])
]

const fileOf = (ids: readonly string[]): string =>
  ids
    .filter((id) => id !== 'rating')
    .map((id) => `  - { id: "${id}", reason: known, author: the team }\n`)
    .reduce((all, entry) => all + entry, 'acks:\n')

describe('acknowledgements of the local command', () => {
  test('come from .github/flamegate-acks.yml of the working directory', async () => {
    const before = await analyze()
    expect(before.code).toBe(1)
    write('.github/flamegate-acks.yml', fileOf(failures(before.report)))
    const { code, report } = await analyze('--fail-on', 'warning')
    expect([code, report.verdict.level]).toEqual([0, 'pass'])
    expect(report.acks.every(({ state }) => state === 'active')).toBe(true)
    expect(report.verdict.gates.filter(({ status }) => status === 'failed').length).toBeGreaterThan(
      0
    )
  })

  test('stand beside a configuration file that is named', async () => {
    const ids = failures((await analyze()).report)
    write('ci/flamegate.yml', 'fail-on: warning\n')
    write('.github/flamegate-acks.yml', fileOf(ids))
    expect((await analyze('--config', 'ci/flamegate.yml')).code).toBe(1)
    write('ci/flamegate-acks.yml', fileOf(ids))
    expect((await analyze('--config', 'ci/flamegate.yml')).code).toBe(0)
  })

  test('that cannot be read accept nothing, and the report says so', async () => {
    write('.github/flamegate-acks.yml', Buffer.from([0xff, 0xfe, 0xfd]))
    const { code, report } = await analyze()
    expect(code).toBe(1)
    expect(report.acks).toEqual([])
    expect(report.diagnostics.map(({ code: found }) => found)).toContain('io/config-unreadable')
  })
})
