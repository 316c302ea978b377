import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { testShell } from '../helpers/shell.js'

/** Every test judges the demo several times, on a machine that may be busy. */
jest.setTimeout(30_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
let temp = ''
let store = ''

const flamegate = async (args: readonly string[], cwd = root) => {
  const { shell, written } = testShell(cwd)
  return { code: await run(args, shell), ...written }
}

/** A report with its views, as the artifact of a pull request has them. */
const report = async (folder: string, args: readonly string[]): Promise<void> => {
  await flamegate(['analyze', ...args, '--out', folder])
}

beforeAll(async () => {
  temp = mkdtempSync(join(tmpdir(), 'flamegate-policy-'))
  const demo = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head']
  await report(join(temp, 'made/pr-1/flamegate-report'), demo)
  await report(join(temp, 'made/pr-2/flamegate-report'), ['fixtures/published-text'])
})
afterAll(() => rmSync(temp, { recursive: true, force: true }))
beforeEach(() => {
  store = mkdtempSync(join(temp, 'store-'))
  cpSync(join(temp, 'made'), store, { recursive: true })
})

const config = (yaml: string): string => {
  const path = join(store, 'tried.yml')
  writeFileSync(path, yaml)
  return path
}

/** A report of the demo under settings of its own; its name in the store. */
const mkReport = async (yaml: string): Promise<string> => {
  const demo = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head']
  await report(join(store, 'pr-own'), [...demo, '--config', config(yaml)])
  return 'pr-own'
}

const replay = (...more: readonly string[]) => flamegate(['policy', '--replay', store, ...more])

const replayJson = async (...more: readonly string[]) => {
  const { code, out } = await replay('--json', ...more)
  return { code, ...JSON.parse(out) }
}

const lax = 'gates: { benchmark-slowdown: { severity: off }, cpu-regression: { severity: off } }\n'

describe('flamegate policy --replay', () => {
  test('changes nothing under the settings that the reports were made with', async () => {
    const { code, summary, reports } = await replayJson()
    expect(code).toBe(0)
    expect(summary).toEqual({
      reports: 2,
      changed: 0,
      newly_failing: 0,
      no_longer_failing: 0,
      not_replayed: 0
    })
    expect(reports.map(({ name }: { name: string }) => name)).toEqual([
      'pr-1/flamegate-report',
      'pr-2/flamegate-report'
    ])
    expect(reports[0]).toMatchObject({ stored: 'hard_fail', after: { fails: true }, gates: [] })
  })

  test('says which verdicts laxer gates would have changed, and by which gates', async () => {
    const { summary, reports } = await replayJson('--config', config(lax))
    expect(summary).toMatchObject({ changed: 1, newly_failing: 0, no_longer_failing: 1 })
    expect(reports[0]).toMatchObject({
      before: { level: 'hard_fail', fails: true, by: 'this-version' },
      after: { fails: false }
    })
    expect(reports[0].gates).toContainEqual({
      id: 'benchmark-slowdown',
      before: { status: 'failed', severity: 'hard-fail' },
      after: { status: 'not_applicable', severity: 'off' }
    })
  })

  test('prints a line for each report and what it comes to', async () => {
    const { out } = await replay('--config', config(lax))
    const [first, second, blank, last] = out.split('\n')
    expect(first).toMatch(/^pr-1\/flamegate-report {2}hard_fail → \w+ +would pass +benchmark-slow/)
    expect(second).toMatch(/^pr-2\/flamegate-report /)
    expect(blank).toBe('')
    expect(last).toContain('1 verdict changed, 0 would newly fail, 1 would no longer fail')
  })

  const strict = `custom-gates:
  encoding: { benchmark: "**", above: 0.1%, severity: hard-fail }
  nothing: { benchmark: NoSuch, above: 1% }
`

  test('judges with gates of the settings, and with those that a report was made with', async () => {
    const { reports } = await replayJson('--config', config(strict))
    const [first] = reports
    expect(first.gates.map(({ id }: { id: string }) => id)).toEqual(['custom/encoding'])
    expect(first.gates[0]).toMatchObject({
      before: null,
      after: { status: 'failed', severity: 'hard-fail' }
    })
    expect((await replay('--config', config(strict))).out).toContain(
      'custom/encoding: none → failed (hard fail)'
    )
    const own = await mkReport(strict)
    const without = await replayJson('--config', config('fail-on: hard-fail'))
    const made = without.reports.find(({ name }: { name: string }) => name === own)
    expect(made.gates).toContainEqual({
      id: 'custom/encoding',
      before: { status: 'failed', severity: 'hard-fail' },
      after: null
    })
  })

  test('says what an entry of ignore would have let pass', async () => {
    const all = ['benchmark', 'function'].map((key) => `  - { ${key}: "**", reason: tried }`)
    const { reports } = await replayJson('--config', config(`ignore:\n${all.join('\n')}\n`))
    expect(reports[0]).toMatchObject({
      before: { level: 'hard_fail', fails: true },
      after: { level: 'inconclusive', fails: false }
    })
  })

  test('takes the flags of analyze that are settings', async () => {
    const { summary } = await replayJson('--fail-on', 'never')
    expect(summary).toMatchObject({ changed: 1, no_longer_failing: 1 })
  })

  test('keeps what was accepted when the report was made', async () => {
    const folder = join(store, 'pr-1/flamegate-report')
    const stored = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    const failing = stored.verdict.gates.flatMap((gate: { findings: string[] }) => gate.findings)
    const ack = { source: 'file', state: 'active', author: 'lead', reason: 'intended' }
    const acks = [{ ...ack, findings: failing }]
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...stored, acks }))
    const { reports } = await replayJson()
    expect(reports[0]).toMatchObject({ stored: 'hard_fail', after: { fails: false } })
    expect((await replay()).out).toContain('under its own settings this version says')
  })

  test('compares with the stored verdict where its settings are unreadable', async () => {
    const path = join(store, 'pr-1/flamegate-report/report.json')
    const stored = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...stored, config: { 'a-later-key': 1 } }))
    const { reports } = await replayJson('--config', config(lax))
    expect(reports[0]).toMatchObject({
      before: { level: 'hard_fail', fails: true, by: 'stored' },
      after: { fails: false }
    })
  })

  test('ignores the report.json of another tool', async () => {
    mkdirSync(join(store, 'lighthouse'))
    writeFileSync(join(store, 'lighthouse/report.json'), '{"score": 1}')
    expect((await replayJson()).summary).toMatchObject({ reports: 2 })
  })
})

const damages: readonly (readonly [string, string, (folder: string) => void])[] = [
  [
    'no views',
    'there is none beside the report',
    (folder) => rmSync(join(folder, 'views.json.gz'))
  ],
  ['no report', 'report.json: there is none', (folder) => rmSync(join(folder, 'report.json'))],
  [
    'cut views',
    'unexpected end of file',
    (folder) => {
      const bytes = readFileSync(join(folder, 'views.json.gz'))
      writeFileSync(join(folder, 'views.json.gz'), bytes.subarray(0, 700))
    }
  ],
  [
    'a cut report',
    'report.json: expected JSON',
    (folder) => {
      const bytes = readFileSync(join(folder, 'report.json'))
      writeFileSync(join(folder, 'report.json'), bytes.subarray(0, 700))
    }
  ],
  [
    'views of another report',
    'it belongs to another report',
    (folder) => {
      const path = join(folder, 'views.json.gz')
      const views = JSON.parse(gunzipSync(readFileSync(path)).toString())
      const other = { ...views, generated_at: '2020-01-01T00:00:00.000Z' }
      writeFileSync(path, gzipSync(JSON.stringify(other)))
    }
  ]
]

describe('a report that cannot be judged again', () => {
  test.each(damages)('is listed and stops nothing: %s', async (_, why, damage) => {
    const folder = join(store, 'pr-1/flamegate-report')
    damage(folder)
    const { code, summary, reports } = await replayJson()
    expect(code).toBe(0)
    expect(summary).toMatchObject({ reports: 2, not_replayed: 1 })
    expect(reports[0].because).toContain(why)
    expect((await replay()).out).toMatch(/pr-1\/flamegate-report .*not replayed/)
  })

  test('cannot turn the text around by its name', async () => {
    const folder = join(store, 'pr-3\u202e')
    mkdirSync(folder)
    copyFileSync(join(store, 'pr-1/flamegate-report/views.json.gz'), join(folder, 'views.json.gz'))
    const { out } = await replay()
    expect(out).toContain('pr-3\\u202e')
    expect(out).not.toContain('\u202e')
  })
})

describe('exit code 2', () => {
  test.each([
    ['no --replay', ['policy'], 'expected --replay DIR'],
    ['an argument too many', ['policy', '--replay', '.', 'x'], 'expected no further argument'],
    ['a missing folder', ['policy', '--replay', 'no/such'], 'expected a file or folder at no/such'],
    [
      'nothing in it',
      ['policy', '--replay', 'fixtures/demo'],
      'expected reports of flamegate below'
    ]
  ])('%s', async (_, args, message) => {
    const { code, err, out } = await flamegate(args)
    expect(err.replace(/\s+/g, ' ')).toContain(message)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})
