import { callers, type Rule } from '../rule.js'

/** Streams: compression and reading. */
export const streamRules: readonly Rule[] = [
  {
    id: 'compressor-setup',
    title: 'Compressors set up again',
    dimension: 'both',
    names: [
      'compress/flate.NewWriter',
      'compress/flate.NewReader',
      'compress/flate.newDeflateFast',
      'compress/flate.newHuffmanBitWriter',
      'compress/flate.newHuffmanEncoder',
      'compress/gzip.NewReader',
      'compress/zlib.NewReader'
    ],
    prefixes: [
      'compress/gzip.NewWriter',
      'compress/zlib.NewWriter',
      'compress/flate.(*compressor).init'
    ],
    means:
      'It sets up a compressor or decompressor, which takes some hundred kilobytes for every new gzip.Writer.',
    step:
      'Keep the writer and call Reset, or share writers through a sync.Pool. ' +
      'If the callers are runtime/pprof, it is the profiler writing this profile: profile longer, and it vanishes.',
    look: { kind: 'callers', focus: '^compress/', hide: '^(internal|compress)/|^runtime\\.' },
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'compression',
    title: 'Compression',
    dimension: 'both',
    names: [],
    prefixes: ['compress/', 'archive/'],
    means: 'It compresses or decompresses data.',
    step:
      'Lower the level (gzip.BestSpeed instead of DefaultCompression or BestCompression), compress once and keep the result, and do not compress small or already compressed data. ' +
      'Weigh it against the bytes that are sent or stored.',
    look: callers('^(compress|archive)/', 'compress', 'archive', 'io', 'bufio'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'read-everything',
    title: 'Whole streams in memory',
    dimension: 'both',
    names: [
      'io.ReadAll',
      'io/ioutil.ReadAll',
      'os.ReadFile',
      'io.copyBuffer',
      'io.Copy',
      'io.ReadAtLeast',
      'io.ReadFull'
    ],
    prefixes: [],
    means:
      'It reads a stream; io.ReadAll starts with 512 bytes and copies the data again with every growth.',
    step:
      'Process the stream as it comes (io.Copy, a decoder over the reader), or read into a buffer of the known size (Content-Length, file size) with io.ReadFull. ' +
      'Keep io.ReadAll for short bodies, behind an io.LimitReader.',
    look: callers(
      '^(io|io/ioutil|os)\\.(ReadAll|ReadFile|[cC]opy|ReadAtLeast|ReadFull)',
      'io',
      'os'
    ),
    per: 'rule',
    shows: 'cause'
  }
]
