import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { artifactError } from '../../src/io/artifacts/failure.js'
import type { RunArtifact, Runs } from '../../src/io/github/runs.js'
import { readReportViews } from '../../src/io/reportViews.js'
import { half } from '../e2e/hostileArtifacts.js'
import { slower } from '../e2e/measurements.js'
import { packed, reportOf, viewsOf } from '../e2e/publishing.js'
import { zip, zipOf } from '../e2e/zip.js'

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

const views = viewsOf(slower)
const good = reportOf(views)
const name = 'flamegate-report'

type Stored = Partial<RunArtifact> & { readonly content?: Buffer }

async function* once(content: Buffer) {
  yield content
}

const runsWith = (stored: readonly Stored[], failing: Partial<Runs> = {}) => {
  const all = stored.map(({ content = good, ...odd }, index) => ({
    content,
    item: { id: index + 1, name, size: content.length, isExpired: false, ...odd }
  }))
  const runs: Pick<Runs, 'artifacts' | 'download'> = {
    artifacts: async (_, __, wanted) => ({
      items: all
        .map(({ item }) => item)
        .filter((one) => wanted === undefined || one.name === wanted),
      isLast: true
    }),
    download: (id, receive) => {
      const content = all.find(({ item }) => item.id === id)?.content ?? Buffer.alloc(0)
      return receive({ isArchive: true, chunks: once(content) })
    },
    ...failing
  }
  return runs
}

const read = (stored: readonly Stored[], failing: Partial<Runs> = {}) =>
  readReportViews(name, { runs: runsWith(stored, failing), run: 500, temp })

const whyOf = async (stored: readonly Stored[], failing: Partial<Runs> = {}) => {
  const found = await read(stored, failing)
  return found.kind === 'lost' ? found.diagnostics[0] : undefined
}

const broken = () => Promise.reject(artifactError({ code: 'x', message: 'it broke', hint: 'y' }))

describe('the views in a report of another run', () => {
  test('are read, and nothing is left on the disk', async () => {
    expect(await read([{}])).toEqual({ kind: 'views', views })
    expect(readdirSync(temp)).toEqual([])
  })

  test('are those of the newest artifact of the name', async () => {
    const old = reportOf(viewsOf({}))
    expect(
      await read([{ content: old }, {}, { name: 'flamegate-report-x', content: old }])
    ).toEqual({
      kind: 'views',
      views
    })
  })

  test('are all that is looked at in an artifact', async () => {
    const content = zip([
      { path: '../report.json', content: 'planted' },
      { path: 'report.json', content: 'no JSON' },
      { path: 'views.json.gz', content: packed(views) }
    ])
    expect(await read([{ content }])).toEqual({ kind: 'views', views })
  })

  test.each<readonly [string, readonly Stored[], string, string]>([
    ['nothing was stored', [], 'artifact/missing', 'no artifact at all'],
    ['another key was', [{ name: 'flamegate-report-linux' }], 'artifact/missing', 'linux'],
    ['it has expired', [{ isExpired: true }], 'artifact/expired', 'has expired'],
    ['it is called larger', [{ size: 2 ** 30 }], 'artifact/too-large', 'more than 67108864 bytes'],
    ['it is cut', [{ content: half(good) }], 'zip/damaged', ''],
    ['it is no archive', [{ content: Buffer.from('x') }], 'zip/damaged', ''],
    [
      'it has another digest',
      [{ digest: `sha256:${'0'.repeat(64)}` }],
      'artifact/digest',
      'digest'
    ],
    [
      'it has no views',
      [{ content: zipOf({ 'report.json': '{}' }) }],
      'artifact/no-views',
      'views'
    ],
    [
      'they are deeper',
      [{ content: zipOf({ 'a/views.json.gz': packed(views) }) }],
      'artifact/no-views',
      'views'
    ],
    [
      'they are no gzip',
      [{ content: zipOf({ 'views.json.gz': 'x' }) }],
      'views/damaged',
      'expected UTF-8 text in gzip'
    ],
    [
      'they are a bomb',
      [{ content: zipOf({ 'views.json.gz': gzipSync(Buffer.alloc(2 ** 28)) }) }],
      'views/too-large',
      'found more'
    ],
    [
      'they are larger than is read of a stranger',
      [{ content: zipOf({ 'views.json.gz': gzipSync(Buffer.alloc(2 ** 26 + 1, 32)) }) }],
      'views/too-large',
      'at most 67108864 bytes'
    ],
    [
      'they are of a newer version',
      [{ content: reportOf({ ...views, views_version: 2 }) }],
      'views/newer',
      'newer flamegate'
    ],
    [
      'they have more keys',
      [{ content: reportOf({ ...views, pull_request: 7 }) }],
      'views/invalid',
      'pull_request'
    ]
  ])('are lost where %s', async (_, stored, code, words) => {
    const why = await whyOf(stored)
    expect(why?.code).toBe(code)
    expect(why?.message).toContain(words)
    expect(readdirSync(temp)).toEqual([])
  })

  test.each<readonly [string, Partial<Runs>]>([
    ['the list', { artifacts: broken }],
    ['the download', { download: broken }]
  ])('are lost where %s fails, for its reason', async (_, failing) => {
    expect((await whyOf([{}], failing))?.message).toContain('it broke')
  })

  test('are lost for a name that cannot end a code span', async () => {
    const why = await whyOf([{ name: 'a` **bold** `b' }])
    expect(why?.message).toContain("`a' **bold** 'b`")
  })
})
