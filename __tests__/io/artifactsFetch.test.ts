import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultArtifactCaps } from '../../src/io/artifacts/caps.js'
import type { ArtifactStore, StoredArtifact } from '../../src/io/artifacts/store.js'
import { fetchArtifacts } from '../../src/io/artifacts.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { writeZip } from '../helpers/zip.js'

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

interface Remote {
  readonly name: string
  readonly bytes: Uint8Array
  readonly digest?: string | undefined
  readonly fileName?: string
}

const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const listed = (remotes: readonly Remote[]): readonly StoredArtifact[] =>
  remotes.map((remote, id) => {
    const digest = 'digest' in remote ? remote.digest : digestOf(remote.bytes)
    const artifact = { id, name: remote.name, size: remote.bytes.length }
    return digest === undefined ? artifact : { ...artifact, digest }
  })

const unused = () => Promise.reject(new Error('not used'))

const storeOf = (remotes: readonly Remote[]): ArtifactStore => ({
  list: () => Promise.resolve(listed(remotes)),
  download: async ({ id }, folder) => {
    const remote = remotes[id]
    if (remote === undefined) throw new Error('no such id')
    const name = remote.fileName ?? `${remote.name}.zip`
    const path = join(folder, name)
    writeFileSync(path, remote.bytes)
    return { path, name }
  },
  upload: unused,
  uploadFile: unused,
  delete: unused
})

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()

const fetchAll = async (
  remotes: readonly Remote[],
  caps = defaultArtifactCaps,
  store = storeOf(remotes)
) => {
  const fetched = await fetchArtifacts(store, listed(remotes), { temp, caps })
  return fetched.map(({ name, folder, diagnostics }) => ({
    name,
    folder,
    files: filesBelow(folder),
    codes: diagnostics.map(({ code }) => code),
    diagnostics
  }))
}

const fetchOne = async (remote: Remote, caps = defaultArtifactCaps) => {
  const [one] = await fetchAll([remote], caps)
  if (one === undefined) throw new Error('nothing fetched')
  return one
}

const zip = writeZip([
  { name: 'base/bench.txt', data: 'base' },
  { name: 'head/bench.txt', data: 'head' }
])

describe('fetchArtifacts', () => {
  test('unpacks each artifact into a fresh folder, and leaves nothing else', async () => {
    const fetched = await fetchAll([
      { name: 'bench', bytes: zip },
      { name: 'bench-2', bytes: zip }
    ])
    expect(fetched.map(({ name, files, codes }) => ({ name, files, codes }))).toEqual([
      { name: 'bench', files: ['base/bench.txt', 'head/bench.txt'], codes: [] },
      { name: 'bench-2', files: ['base/bench.txt', 'head/bench.txt'], codes: [] }
    ])
    expect(new Set(fetched.map(({ folder }) => folder)).size).toBe(2)
    expect(readFileSync(join(fetched[0]?.folder ?? '', 'head/bench.txt'), 'utf8')).toBe('head')
    expect(filesBelow(temp)).toHaveLength(4)
  })

  test('takes an artifact that is not an archive as one file, called like the artifact', async () => {
    const bytes = Buffer.from('goos: linux\n')
    const one = await fetchOne({ name: 'bench.txt', bytes, fileName: 'other.name' })
    expect(one).toMatchObject({ files: ['bench.txt'], codes: [] })
  })

  test('says that an archive is damaged, not that it is a file', async () => {
    const one = await fetchOne({ name: 'bench', bytes: zip.subarray(9) })
    expect(one).toMatchObject({ files: [], codes: ['zip/damaged'] })
    expect(one.diagnostics[0]?.at).toEqual({ file: 'bench' })
  })

  test('names the artifact and the entry that was refused, and keeps the good ones', async () => {
    const bytes = writeZip([{ name: '../../evil.txt', data: 'x' }, { name: 'good.txt' }])
    const one = await fetchOne({ name: 'bench', bytes })
    expect(one).toMatchObject({ files: ['good.txt'], codes: ['zip/unsafe-name'] })
    expect(one.diagnostics[0]?.at).toEqual({ file: 'bench/../../evil.txt' })
    expect(filesBelow(temp)).toHaveLength(1)
  })

  test('reads nothing of an artifact whose bytes do not have the listed digest', async () => {
    const one = await fetchOne({ name: 'bench', bytes: zip, digest: `sha256:${'0'.repeat(64)}` })
    expect(one).toMatchObject({ files: [], codes: ['artifact/digest'] })
    expect(one.diagnostics[0]).toMatchObject({ severity: 'error', at: { file: 'bench' } })
  })

  test.each([undefined, 'md5:00'])('warns of a listing whose digest is %s', async (digest) => {
    const one = await fetchOne({ name: 'bench', bytes: zip, digest })
    expect(one).toMatchObject({ codes: ['artifact/no-digest'] })
    expect(one.files).toHaveLength(2)
    expect(one.diagnostics[0]?.severity).toBe('warning')
  })

  test('leaves out an artifact that is our own report', async () => {
    const report = '{\n  "schema_version": 1,\n  "tool": { "name": "flamegate" }\n}'
    const bytes = writeZip([
      { name: 'bench.txt', data: 'x' },
      { name: 'report.json', data: report }
    ])
    const one = await fetchOne({ name: 'my-bench', bytes })
    expect(one).toMatchObject({ files: [], codes: ['artifact/own-report'] })
  })

  test('takes an artifact that holds data beside a folder with our report', async () => {
    const bytes = writeZip([
      { name: 'bench.txt', data: 'x' },
      { name: 'ai_analysis/report.md', data: '<!-- flamegate:v1 -->' }
    ])
    expect((await fetchOne({ name: 'my-bench', bytes })).codes).toEqual([])
  })

  test('warns of an artifact without files', async () => {
    expect((await fetchOne({ name: 'bench', bytes: writeZip([]) })).codes).toEqual([
      'artifact/empty'
    ])
  })

  test('measures what came, not what the listing says', async () => {
    const one = await fetchOne(
      { name: 'bench', bytes: zip },
      { ...defaultArtifactCaps, maxArtifactBytes: 9 }
    )
    expect(one).toMatchObject({ files: [], codes: ['artifact/too-large'] })
  })

  test('shares the bound on unpacked bytes among all artifacts', async () => {
    const remote = { name: 'bench', bytes: writeZip([{ name: 'a', data: 'x'.repeat(60) }]) }
    const caps = { ...defaultArtifactCaps, zip: { ...defaultArtifactCaps.zip, maxTotalBytes: 100 } }
    const [first, second] = await fetchAll([remote, { ...remote, name: 'bench-2' }], caps)
    expect([first?.codes, second?.codes]).toEqual([[], ['zip/too-much']])
  })

  test('a failed download costs that artifact only', async () => {
    const remotes = [
      { name: 'bench', bytes: zip },
      { name: 'bench-2', bytes: zip }
    ]
    const good = storeOf(remotes)
    const store: ArtifactStore = {
      ...good,
      download: (artifact, folder) =>
        artifact.id === 0
          ? Promise.reject(new Error('socket hang up'))
          : good.download(artifact, folder)
    }
    const [first, second] = await fetchAll(remotes, defaultArtifactCaps, store)
    expect(first).toMatchObject({ files: [], codes: ['artifact/failed'] })
    expect(second?.files).toHaveLength(2)
  })

  test('stops waiting, and does not begin what there is no time for', async () => {
    const remotes = [
      { name: 'bench', bytes: zip },
      { name: 'bench-2', bytes: zip }
    ]
    const asked: number[] = []
    const store: ArtifactStore = {
      ...storeOf(remotes),
      download: ({ id }) => {
        asked.push(id)
        return new Promise(() => {})
      }
    }
    const caps = { ...defaultArtifactCaps, maxDownloadMilliseconds: 20 }
    const fetched = await fetchAll(remotes, caps, store)
    expect(fetched.map(({ codes }) => codes)).toEqual([['artifact/timeout'], ['artifact/timeout']])
    expect(asked).toEqual([0])
  })

  test('throws when there is no temporary folder', async () => {
    const options = { temp: join(temp, 'gone'), caps: defaultArtifactCaps }
    const remotes = [{ name: 'bench', bytes: zip }]
    const work = fetchArtifacts(storeOf(remotes), listed(remotes), options)
    await expect(work).rejects.toThrow(FlamegateError)
  })

  test('whatever the archive, nothing is written outside its folder', async () => {
    const name = fc
      .array(fc.constantFrom('..', '/', 'a', 'B', '.', '\\', 'C:', '\u0000', 'é'), { maxLength: 6 })
      .map((parts) => parts.join(''))
    const source = fc.record({ name, data: fc.uint8Array({ maxLength: 5 }), mode: fc.nat(0xffff) })
    const property = fc.asyncProperty(fc.array(source, { maxLength: 6 }), async (sources) => {
      const one = await fetchOne({ name: 'bench', bytes: writeZip(sources) })
      expect(filesBelow(temp)).toEqual(
        one.files.map((file) => join(one.folder, file).slice(temp.length + 1))
      )
      rmSync(one.folder, { recursive: true })
    })
    await fc.assert(property, { seed: 35, numRuns: 150 })
  })
})
