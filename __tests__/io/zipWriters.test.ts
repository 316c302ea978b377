import { expect, test } from '@jest/globals'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'

const bench = (nanoseconds: number): string => `goos: linux\nBenchmarkA 1 ${nanoseconds} ns/op\n`

interface Archive {
  readonly by: string
  readonly base64: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

/** Archives that real writers made of the same small files. */
const archives: readonly Archive[] = [
  {
    by: 'Info-ZIP zip 3.0, `zip -X -r` on two folders',
    files: { 'base/bench.txt': bench(5), 'head/bench.txt': bench(6) },
    base64: [
      'UEsDBAoAAAAAAHQKd10AAAAAAAAAAAAAAAAFAAAAYmFzZS9QSwMECgAAAAAAdAp3XXCqp50hAAAAIQAAAA4AAA',
      'BiYXNlL2JlbmNoLnR4dGdvb3M6IGxpbnV4CkJlbmNobWFya0EgMSA1IG5zL29wClBLAwQKAAAAAAB0CnddAAAA',
      'AAAAAAAAAAAABQAAAGhlYWQvUEsDBAoAAAAAAHQKd12TrSgTIQAAACEAAAAOAAAAaGVhZC9iZW5jaC50eHRnb2',
      '9zOiBsaW51eApCZW5jaG1hcmtBIDEgNiBucy9vcApQSwECHgMKAAAAAAB0CnddAAAAAAAAAAAAAAAABQAAAAAA',
      'AAAAABAA7UEAAAAAYmFzZS9QSwECHgMKAAAAAAB0CnddcKqnnSEAAAAhAAAADgAAAAAAAAABAAAApIEjAAAAYm',
      'FzZS9iZW5jaC50eHRQSwECHgMKAAAAAAB0CnddAAAAAAAAAAAAAAAABQAAAAAAAAAAABAA7UFwAAAAaGVhZC9Q',
      'SwECHgMKAAAAAAB0Cnddk60oEyEAAAAhAAAADgAAAAAAAAABAAAApIGTAAAAaGVhZC9iZW5jaC50eHRQSwUGAA',
      'AAAAQABADeAAAA4AAAAAAA'
    ]
  },
  {
    by: 'Info-ZIP zip 3.0, `zip -X - -` from a pipe: zip64 records',
    files: { '-': bench(5) },
    base64: [
      'UEsDBC0AAAAAAHQKd11wqqed//////////8BABQALQEAEAAhAAAAAAAAACEAAAAAAAAAZ29vczogbGludXgKQm',
      'VuY2htYXJrQSAxIDUgbnMvb3AKUEsBAh4DLQAAAAAAdAp3XXCqp50hAAAAIQAAAAEAAAAAAAAAAQAAAIARAAAA',
      'AC1QSwYGLAAAAAAAAAAeAy0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAALwAAAAAAAABUAAAAAAAAAFBLBgcAAA',
      'AAgwAAAAAAAAABAAAAUEsFBgAAAAABAAEALwAAAFQAAAAAAA=='
    ]
  },
  {
    by: 'Python 3.11 zipfile, stored, with a zip64 extra field in the local header',
    files: { 'base/bench.txt': bench(5) },
    base64: [
      'UEsDBC0AAAAAAAAAIQBwqqed//////////8OABQAYmFzZS9iZW5jaC50eHQBABAAIQAAAAAAAAAhAAAAAAAAAG',
      'dvb3M6IGxpbnV4CkJlbmNobWFya0EgMSA1IG5zL29wClBLAQItAy0AAAAAAAAAIQBwqqedIQAAACEAAAAOAAAA',
      'AAAAAAAAAACAAQAAAABiYXNlL2JlbmNoLnR4dFBLBQYAAAAAAQABADwAAABhAAAAAAA='
    ]
  },
  {
    by: '@actions/artifact 6.2.1 as it uploads: data descriptors',
    files: { 'base/bench.txt': bench(5), 'head/bench.txt': bench(6) },
    base64: [
      'UEsDBBQACAAIAHQKd10AAAAAAAAAAAAAAAAOAAAAYmFzZS9iZW5jaC50eHRLz88vtlLIycwrreBySs1LzshNLM',
      'p2VDBUMFXIK9bPL+ACAFBLBwhwqqedIwAAACEAAABQSwMEFAAIAAgAdAp3XQAAAAAAAAAAAAAAAA4AAABoZWFk',
      'L2JlbmNoLnR4dEvPzy+2UsjJzCut4HJKzUvOyE0synZUMFQwU8gr1s8v4AIAUEsHCJOtKBMjAAAAIQAAAFBLAQ',
      'ItAxQACAAIAHQKd11wqqedIwAAACEAAAAOAAAAAAAAAAAAIACkgQAAAABiYXNlL2JlbmNoLnR4dFBLAQItAxQA',
      'CAAIAHQKd12TrSgTIwAAACEAAAAOAAAAAAAAAAAAIACkgV8AAABoZWFkL2JlbmNoLnR4dFBLBQYAAAAAAgACAH',
      'gAAAC+AAAAAAA='
    ]
  }
]

test.each(archives)('readZip reads an archive by $by', ({ base64, files }) => {
  const bytes = Buffer.from(base64.join(''), 'base64')
  const { entries, diagnostics } = readZip(bytes, defaultZipLimits)
  expect(diagnostics).toEqual([])
  const found = entries.map((entry) => [entry.path, Buffer.from(entry.bytes).toString()])
  expect(found).toEqual(Object.entries(files))
})
