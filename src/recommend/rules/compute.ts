import { callers, type Rule } from '../rule.js'

/** Sorting, hashing, randomness, arithmetic and cryptography. */
export const computeRules: readonly Rule[] = [
  {
    id: 'sort-by-reflection',
    title: 'Sorting through sort',
    dimension: 'both',
    names: ['internal/reflectlite.typedmemmove', 'internal/reflectlite.ValueOf'],
    prefixes: ['sort.', 'internal/reflectlite.Swapper'],
    means:
      'It sorts through package sort, which swaps by reflection (sort.Slice) or through an interface (sort.Sort).',
    step:
      'Use slices.SortFunc with cmp.Compare, which is compiled for the element type; slices.SortStableFunc replaces SliceStable. ' +
      'Mind that it takes a comparison (-1, 0, 1) instead of a less function.',
    look: callers('^sort\\.|^internal/reflectlite\\.', 'sort'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'sorting',
    title: 'Sorting',
    dimension: 'cpu',
    names: [],
    prefixes: [
      'slices.Sort',
      'slices.pdqsort',
      'slices.insertionSort',
      'slices.partition',
      'slices.choosePivot',
      'slices.median',
      'slices.order2',
      'slices.siftDown',
      'slices.heapSort',
      'slices.stable',
      'slices.symMerge',
      'slices.rotate',
      'slices.breakPatterns',
      'slices.reverseRange',
      'cmp.'
    ],
    means: 'It sorts a slice.',
    step:
      'Sort less: slices.Max for the largest, a heap (container/heap) for the first k, slices.BinarySearch plus slices.Insert to keep a sorted slice sorted. ' +
      'Move costly work out of the comparison by computing the keys once.',
    look: callers('^(slices|cmp)\\.', 'slices', 'cmp'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'cryptographic-hash',
    title: 'Cryptographic hashes',
    dimension: 'both',
    names: [],
    prefixes: [
      'crypto/sha1.',
      'crypto/sha256.',
      'crypto/sha512.',
      'crypto/sha3.',
      'crypto/md5.',
      'crypto/hmac.',
      'crypto/internal/fips140/sha256.',
      'crypto/internal/fips140/sha512.',
      'crypto/internal/fips140/sha3.',
      'crypto/internal/fips140/hmac.'
    ],
    means: 'It computes a cryptographic hash.',
    step:
      'Where the hash only finds or spreads keys inside one process, use hash/maphash, which is several times faster; hash each piece of data once and keep the sum. ' +
      'Never replace it where it protects something (signatures, passwords, content that others send).',
    look: callers('^crypto/(sha|md5|hmac|internal/fips140/(sha|hmac))', 'crypto'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'checksum',
    title: 'Check sums and plain hashes',
    dimension: 'both',
    names: [],
    prefixes: ['hash/'],
    means: 'It computes a check sum or plain hash; FNV and Adler take one byte after the other.',
    step:
      'Inside one process use hash/maphash; for stored check sums hash/crc32 with the IEEE or Castagnoli table, which have hardware support. ' +
      'Do not change a hash whose values are stored or sent without a version for them.',
    look: callers('^hash/', 'hash'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'cipher',
    title: 'Ciphers',
    dimension: 'both',
    names: [],
    prefixes: [
      'crypto/aes.',
      'crypto/cipher.',
      'crypto/internal/fips140/aes',
      'crypto/internal/fips140/subtle.',
      'crypto/des.',
      'crypto/rc4.'
    ],
    means: 'It encrypts or decrypts, or expands a key for that.',
    step:
      'Create the cipher.Block and cipher.AEAD once per key and keep them; seal larger pieces with fewer calls and into a reused buffer (Seal(dst[:0], ...)). ' +
      'Never reuse a nonce to save work.',
    look: callers('^crypto/', 'crypto'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'public-key',
    title: 'Public-key cryptography',
    dimension: 'both',
    names: [],
    prefixes: [
      'crypto/rsa.',
      'crypto/ecdsa.',
      'crypto/ecdh.',
      'crypto/ed25519.',
      'crypto/elliptic.',
      'crypto/tls.',
      'crypto/x509.',
      'crypto/internal/fips140/bigmod.',
      'crypto/internal/fips140/rsa.',
      'crypto/internal/fips140/ecdsa.',
      'crypto/internal/fips140/ecdh.',
      'crypto/internal/fips140/ed25519.',
      'crypto/internal/fips140/edwards25519',
      'crypto/internal/fips140/mlkem.',
      'crypto/internal/fips140/nistec'
    ],
    means:
      'It signs, verifies or agrees on keys, which takes from some ten microseconds to milliseconds for each operation.',
    step:
      'Do it less often: keep connections alive (one http.Client, its response bodies read and closed), resume TLS sessions, cache verified tokens until they expire. ' +
      'Signing with Ed25519 or P-256 is many times cheaper than with RSA where the other side accepts it.',
    look: callers('^crypto/', 'crypto', 'math/big'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'secure-random',
    title: 'Random numbers from the system',
    dimension: 'both',
    names: ['internal/syscall/unix.GetRandom'],
    prefixes: [
      'crypto/rand.',
      'crypto/internal/rand.',
      'crypto/internal/sysrand.',
      'crypto/internal/entropy',
      'crypto/internal/fips140/drbg.',
      'runtime.vgetrandom'
    ],
    means: 'It takes random numbers from the operating system.',
    step:
      'Ask for more bytes with fewer calls (a bufio.Reader around rand.Reader), or use math/rand/v2 where nobody gains by guessing the number. ' +
      'Keys, tokens and nonces stay with crypto/rand.',
    look: callers(
      '^crypto/|^runtime\\.vgetrandom|^internal/syscall/unix\\.GetRandom',
      'crypto',
      'io',
      'errors',
      'sync'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'random-source',
    title: 'Random sources of math/rand',
    dimension: 'both',
    names: [],
    prefixes: ['math/rand.', 'math/rand/'],
    means: 'It uses math/rand, whose NewSource fills a table of 607 words for every new source.',
    step:
      'Make one source per goroutine and keep it, or call the functions of math/rand/v2, which need neither seed nor lock. ' +
      'For numbers that must repeat, seed a small generator such as rand.NewPCG.',
    look: callers('^math/rand[./]', 'math'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'big-numbers',
    title: 'Numbers of any size',
    dimension: 'both',
    names: [],
    prefixes: ['math/big.'],
    means: 'It computes with numbers of any size, which live on the heap.',
    step:
      'Reuse the receivers (z.Mul(x, y) into a kept z), and use uint64 with math/bits (Mul64, Add64, Div64) where 128 bits are enough. ' +
      'math/big is not meant for secrets: it is not constant in time.',
    look: callers('^math/big\\.', 'math'),
    per: 'rule',
    shows: 'cause'
  }
]
