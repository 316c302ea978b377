import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip, unzip } from '../../src/io/zip.js'
import { anyText } from '../helpers/anyText.js'
import { writeZip, type ZipSource } from '../helpers/zip.js'

const limits = { ...defaultZipLimits, maxTotalBytes: 4 * 1024 * 1024 }

const read = (sources: readonly ZipSource[], changed: Partial<typeof limits> = {}) => {
  const { entries, diagnostics } = readZip(writeZip(sources), { ...limits, ...changed })
  return {
    paths: entries.map(({ path }) => path),
    problems: diagnostics.map(({ code, at }) => [code, at?.file])
  }
}

const good: ZipSource = { name: 'base/cpu.pprof', data: 'profile' }

describe('readZip reads', () => {
  test('deflated and stored files, and leaves folders out', () => {
    const archive = writeZip([
      { name: 'base/', mode: 0o040755 },
      { name: 'base/cpu.pprof', data: 'a'.repeat(5000) },
      { name: 'bench.txt', data: 'ns/op', method: 'store' },
      { name: 'empty.txt' }
    ])
    const { entries, diagnostics } = readZip(archive, limits)
    expect(diagnostics).toEqual([])
    expect(entries.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['base/cpu.pprof', 'a'.repeat(5000)],
      ['bench.txt', 'ns/op'],
      ['empty.txt', '']
    ])
  })

  test('an archive without entries, and one with a comment', () => {
    expect(readZip(writeZip([]), limits)).toEqual({ entries: [], diagnostics: [] })
    const archive = writeZip([good], { comment: 'made by a test PK\u0005\u0006' })
    expect(readZip(archive, limits).entries).toHaveLength(1)
  })

  test('sizes and offsets of 64 bits', () => {
    const wide = [good, { name: 'b.txt', data: 'second' }].map((one) => ({ ...one, isWide: true }))
    expect(read(wide)).toEqual({ paths: ['base/cpu.pprof', 'b.txt'], problems: [] })
  })

  test('what a collection of 500 benchmarks leaves: two sides, two kinds, five rounds', () => {
    const names = ['base', 'head'].flatMap((side) =>
      ['cpu', 'mem'].flatMap((kind) =>
        Array.from({ length: 2500 }, (_, n) => `${side}/store/${kind}/${n % 5}/Put${n}.pprof`)
      )
    )
    const all = [...names, 'base/bench.txt', 'head/bench.txt', 'flamegate-manifest.json']
    expect(read(all.map((name) => ({ name, data: 'x' })))).toEqual({ paths: all, problems: [] })
  })

  test('names in any script, and drops a leading `./`', () => {
    expect(read([{ name: './a.txt' }, { name: 'profil/größe-速度.txt' }])).toEqual({
      paths: ['a.txt', 'profil/größe-速度.txt'],
      problems: []
    })
  })

  test('names that only look dangerous', () => {
    const names = ['...a', 'a..b', '.docs/x', 'console.txt', 'a b.txt', 'com10', 'nulls/aux_1.txt']
    expect(read(names.map((name) => ({ name })))).toEqual({ paths: names, problems: [] })
  })

  test('one entry at a time', () => {
    const items = unzip(writeZip([good, { name: 'b', data: 'x', crc: 1 }]), limits)
    expect(items.next().value).toMatchObject({ kind: 'entry', entry: { path: 'base/cpu.pprof' } })
    expect(items.next().value).toMatchObject({ kind: 'problem' })
    expect(items.next().done).toBe(true)
  })
})

describe('readZip refuses, and still reads the other entries', () => {
  const names = [
    '../evil.txt',
    'a/../../evil.txt',
    'a/..',
    '/etc/passwd',
    'C:/evil.txt',
    'c:evil.txt',
    '..\\evil.txt',
    'a\\b.txt',
    'a//b.txt',
    'nul\u0000.txt',
    'line\nbreak.txt',
    'stream.txt:hidden',
    'trailing.',
    'trailing /x',
    '...',
    'a/NUL',
    'aux.txt',
    'Com1/x.txt',
    ''
  ]
  test.each(names)('the name %j', (name) => {
    expect(read([good, { name }])).toEqual({
      paths: ['base/cpu.pprof'],
      problems: [['zip/unsafe-name', name]]
    })
  })

  test('names that are not UTF-8', () => {
    const { paths, problems } = read([good, { name: Buffer.from([0x61, 0xff, 0x62]) }])
    expect(paths).toEqual(['base/cpu.pprof'])
    expect(problems).toEqual([['zip/unsafe-name', 'a\ufffdb']])
  })

  test.each([
    ['a path that is too long', `${'long/'.repeat(10)}${'x'.repeat(1000)}`],
    ['a file name that is too long', 'x'.repeat(256)],
    ['a path that is too deep', `${'d/'.repeat(32)}x`]
  ])('%s', (_, name) => {
    const { paths, problems } = read([good, { name }])
    expect(paths).toEqual(['base/cpu.pprof'])
    expect(problems.map(([code]) => code)).toEqual(['zip/name-too-long'])
  })

  const cases: readonly (readonly [string, Omit<ZipSource, 'name'>, string])[] = [
    ['a symbolic link', { mode: 0o120777, data: '/etc/passwd' }, 'zip/not-a-file'],
    ['a device', { mode: 0o020666 }, 'zip/not-a-file'],
    ['encrypted data', { flags: 0x0009 }, 'zip/encrypted'],
    ['strongly encrypted data', { flags: 0x0041 }, 'zip/encrypted'],
    ['an unknown method', { method: 12 }, 'zip/method'],
    ['data on another disk', { disk: 1 }, 'zip/multi-disk'],
    ['a wrong checksum', { data: 'x', crc: 1 }, 'zip/damaged'],
    ['more data than declared', { data: 'xxxx', size: 2 }, 'zip/damaged'],
    ['less data than declared', { data: 'xxxx', size: 9 }, 'zip/damaged'],
    ['stored data of another size', { data: 'xxxx', size: 3, method: 'store' }, 'zip/damaged'],
    ['data that is no deflate stream', { data: '\u00ff\u00ff', method: 8 }, 'zip/damaged'],
    ['another name in the local header', { localName: 'b.txt' }, 'zip/damaged'],
    ['a header that is not there', { offset: 3 }, 'zip/damaged'],
    ['a header beyond the end', { offset: 0xfffffff0 }, 'zip/damaged'],
    ['an offset far beyond numbers', { offset: 2 ** 60, isWide: true }, 'zip/damaged'],
    ['data that runs into the directory', { packedSize: 4096 }, 'zip/damaged']
  ]
  test.each(cases)('%s', (_, source, code) => {
    expect(read([good, { name: 'a.txt', ...source }])).toEqual({
      paths: ['base/cpu.pprof'],
      problems: [[code, 'a.txt']]
    })
  })

  test('all entries of one name, however it is written', () => {
    const names = ['a.txt', 'A.TXT', './a.txt', 'caf\u00e9', 'cafe\u0301']
    expect(read([...names.map((name) => ({ name })), good])).toEqual({
      paths: ['base/cpu.pprof'],
      problems: ['a.txt', 'A.TXT', 'a.txt', 'caf\u00e9', 'cafe\u0301'].map((name) => [
        'zip/duplicate',
        name
      ])
    })
  })

  test('a file that is a folder as well, in any order', () => {
    const sources = [{ name: 'Base' }, good, { name: 'x/' }, { name: 'x' }]
    const expected = { paths: ['base/cpu.pprof'], problems: 2 }
    for (const order of [sources, sources.toReversed()]) {
      const { paths, problems } = read(order)
      expect({ paths, problems: problems.length }).toEqual(expected)
      expect(problems.every(([code]) => code === 'zip/file-and-folder')).toBe(true)
    }
  })

  test('entries that share their bytes with others', () => {
    const inner = writeZip([{ name: 'inner.txt', data: 'x'.repeat(100), method: 'store' }])
    const outer: ZipSource = { name: 'outer.txt', data: inner, method: 'store' }
    const at = 30 + 'outer.txt'.length
    const shared = {
      name: 'inner.txt',
      data: 'x'.repeat(100),
      method: 'store',
      offset: at
    } as const
    expect(read([outer, shared, good])).toEqual({
      paths: ['outer.txt', 'base/cpu.pprof'],
      problems: [['zip/overlap', 'inner.txt']]
    })
  })

  test('a thousand names for the same bytes', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${index}.txt`)
    const sources = names.map((name) => ({ name, data: 'x', offset: 0 }))
    const { paths, problems } = read(sources)
    expect(paths).toEqual(['0.txt'])
    expect(problems).toHaveLength(21)
  })
})

describe('readZip bounds', () => {
  const MIB = 1024 * 1024

  test('the size of an entry before it unpacks it', () => {
    const large = { name: 'large', data: Buffer.alloc(2 * MIB) }
    expect(read([good, large], { maxEntryBytes: MIB }).problems).toEqual([
      ['zip/too-large', 'large']
    ])
    expect(read([good, { name: 'said', size: 2 ** 40, isWide: true }]).problems).toEqual([
      ['zip/too-large', 'said']
    ])
  })

  test('the ratio, but not of small files', () => {
    expect(read([good, { name: 'bomb', data: Buffer.alloc(2 * MIB) }])).toEqual({
      paths: ['base/cpu.pprof'],
      problems: [['zip/too-large', 'bomb']]
    })
    expect(read([{ name: 'zeros', data: Buffer.alloc(MIB) }]).paths).toEqual(['zeros'])
  })

  test('the bytes of all entries together, and takes what still fits', () => {
    const sources = ['a', 'b', 'c'].map((name) => ({ name, data: Buffer.alloc(400) }))
    const { paths, problems } = read([...sources, { name: 'd', data: 'x' }], { maxTotalBytes: 900 })
    expect(paths).toEqual(['a', 'b', 'd'])
    expect(problems).toEqual([['zip/too-much', 'c']])
  })

  test('the bytes of entries that turn out to be damaged as well', () => {
    const sources = ['a', 'b'].map((name) => ({ name, data: Buffer.alloc(600), crc: 1 }))
    expect(read(sources, { maxTotalBytes: 900 }).problems).toEqual(
      [
        ['zip/too-much', 'b'],
        ['zip/damaged', 'a']
      ].toReversed()
    )
  })

  test('the number of entries', () => {
    const sources = Array.from({ length: 12 }, (_, index) => ({ name: `${index}.txt` }))
    const { paths, problems } = read(sources, { maxEntries: 10 })
    expect(paths).toHaveLength(10)
    expect(problems).toEqual([['zip/too-many-entries', undefined]])
  })

  test('the number of problems it reports', () => {
    const sources = Array.from({ length: 5000 }, (_, index) => ({ name: `../${index}` }))
    const { diagnostics } = readZip(writeZip(sources), limits)
    expect(diagnostics).toHaveLength(21)
    expect(diagnostics.at(-1)?.message).toContain('4,980 more')
  })
})

describe('readZip says that an archive is damaged', () => {
  const archive = writeZip([good, { name: 'b.txt', data: 'second' }])

  test.each([
    ['cut', archive.subarray(0, archive.length - 30)],
    ['empty', new Uint8Array(0)],
    ['something else', Buffer.from('not a zip archive at all, but long enough to be one')],
    ['longer than its directory says', writeZip([good], { size: 5 })],
    ['said to begin elsewhere', writeZip([good], { offset: 5 })]
  ])('when it is %s', (_, bytes) => {
    const { entries, diagnostics } = readZip(bytes, limits)
    expect(entries).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['zip/damaged'])
  })

  test('when it is one of several', () => {
    const { diagnostics } = readZip(writeZip([good], { disk: 1 }), limits)
    expect(diagnostics.map(({ code }) => code)).toEqual(['zip/multi-disk'])
  })

  test.each([3, 1])('when its directory counts %i entries instead of 2', (count) => {
    const bytes = writeZip([good, { name: 'b.txt' }], { count })
    const { entries, diagnostics } = readZip(bytes, limits)
    expect(entries).toHaveLength(Math.min(count, 2))
    expect(diagnostics.map(({ code }) => code)).toEqual(['zip/damaged'])
  })
})

describe('whatever the bytes', () => {
  const isInside = (path: string): boolean =>
    path !== '' &&
    !/^\/|\\|^[A-Za-z]:|\p{Cc}/u.test(path) &&
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')

  const check = (bytes: Uint8Array) => {
    const { entries } = readZip(bytes, limits)
    expect(entries.every(({ path }) => isInside(path))).toBe(true)
    expect(entries.reduce((sum, one) => sum + one.bytes.length, 0)).toBeLessThanOrEqual(
      limits.maxTotalBytes
    )
  }

  const name = fc.oneof(
    anyText({ maxLength: 20 }),
    fc
      .array(fc.constantFrom('..', '.', '/', '\\', 'a', 'C:', ' ', '\u0000'), { maxLength: 8 })
      .map((parts) => parts.join(''))
  )
  const source = fc.record(
    {
      name,
      data: fc.uint8Array({ maxLength: 40 }),
      method: fc.constantFrom('store' as const, 'deflate' as const, 8),
      size: fc.nat(),
      packedSize: fc.nat(60),
      offset: fc.nat(200),
      mode: fc.nat(0xffff),
      isWide: fc.boolean()
    },
    { requiredKeys: ['name'] }
  )

  test('random bytes are never an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), check), { seed: 31, numRuns: 500 })
  })

  test('archives of lies never name a file outside, nor unpack more than allowed', () => {
    const archive = fc.array(source, { maxLength: 6 }).map((sources) => writeZip(sources))
    fc.assert(fc.property(archive, check), { seed: 32, numRuns: 500 })
  })

  test('a good archive with a few bytes changed or cut is never an exception', () => {
    const archive = writeZip([good, { name: 'b/c.txt', data: 'x'.repeat(300), isWide: true }])
    const change = fc.tuple(fc.nat(archive.length - 1), fc.nat(255))
    const cut = fc.nat(archive.length)
    const property = fc.property(fc.array(change, { maxLength: 4 }), cut, (changes, length) => {
      const bytes = Buffer.from(archive)
      for (const [at, value] of changes) bytes[at] = value
      check(bytes)
      check(bytes.subarray(0, length))
    })
    fc.assert(property, { seed: 33, numRuns: 500 })
  })

  test('what was written comes back', () => {
    const files = fc.uniqueArray(
      fc.record({ name: fc.stringMatching(/^[a-z]{1,6}$/), data: fc.uint8Array() }),
      { selector: (file) => file.name, maxLength: 8 }
    )
    const property = fc.property(files, fc.constantFrom('store', 'deflate'), (written, method) => {
      const { entries, diagnostics } = readZip(
        writeZip(written.map((file) => ({ ...file, method }))),
        limits
      )
      expect(diagnostics).toEqual([])
      expect(entries.map(({ path, bytes }) => ({ name: path, data: [...bytes] }))).toEqual(
        written.map((file) => ({ name: file.name, data: [...file.data] }))
      )
    })
    fc.assert(property, { seed: 34, numRuns: 200 })
  })
})
