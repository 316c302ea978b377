import type { Damage } from './damage.js'

/** How the text profiles of Go (debug=1) and gperftools begin. */
const TEXT_HEADER =
  /^(?:heap profile: |[a-z]{1,64} profile: total \d|--- (?:mutex|contention|contentionz|heapz|threadz)\b)/

const PREFIX = 128

export const isLegacyText = (bytes: Uint8Array): boolean =>
  TEXT_HEADER.test(new TextDecoder().decode(bytes.subarray(0, PREFIX)))

/** The header words of a gperftools CPU profile: 0, 3 (words that follow), 0 (version), period, 0. */
const BINARY_HEADER = [0, 3, 0] as const

/** Whether the bytes begin like a gperftools CPU profile of a 64-bit machine, of either byte order. */
export const isLegacyBinary = (bytes: Uint8Array): boolean => {
  if (bytes.length < 40) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [true, false].some(
    (littleEndian) =>
      BINARY_HEADER.every(
        (word, index) => view.getBigUint64(8 * index, littleEndian) === BigInt(word)
      ) && view.getBigUint64(32, littleEndian) === 0n
  )
}

/** Text profiles carry addresses instead of functions: even pprof makes one `<unknown>` row of them. */
export const legacyText: Damage = {
  code: 'legacy',
  message:
    'expected a pprof protobuf, found a legacy text profile (debug=1), which holds addresses, not functions',
  byte: 0,
  hint: 'collect it with debug=0: `curl http://HOST/debug/pprof/heap > heap.pprof`, or `pprof.Lookup(name).WriteTo(w, 0)`'
}

export const legacyBinary: Damage = {
  code: 'legacy',
  message: 'expected a pprof protobuf, found a legacy binary CPU profile (gperftools)',
  byte: 0,
  hint: 'convert it: `pprof -proto BINARY cpu.prof > cpu.pprof`'
}
