/**
 * A short stable name for a finding: the same function, metric and workload have the same id in every run and on
 * every machine, so that people and scripts can refer to it. Two 32-bit FNV-1a hashes from different offsets; not a
 * cryptographic hash, and it need not be one: a collision merges two names, it proves nothing.
 * Source: Fowler, Noll, Vo, "FNV hash", offset basis 2166136261, prime 16777619.
 */
const fnv1a = (text: string, offset: number): string => {
  let hash = offset
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

export const fingerprint = (...parts: readonly string[]): string => {
  const text = parts.join('\0')
  return fnv1a(text, 2166136261) + fnv1a(text, 84696351)
}
