import { decode } from '../../formats/index.js'

/** Whether an answer is a profile with anything in it. */
export const hasSamples = (bytes: Uint8Array, maxInflatedBytes: number): boolean => {
  const limits = { maxInflatedBytes, maxRows: 1 }
  const [profile] = decode({ path: 'pulled.pprof', bytes }, limits).parsed.profiles
  return profile?.columns.some(({ total }) => total > 0) ?? false
}
