import type { Limits } from '../../config/limits.js'
import { decode } from '../../formats/index.js'
import { readOptions } from '../readOptions.js'

/** Whether an answer is a profile with anything in it. */
export const hasSamples = (bytes: Uint8Array, limits: Limits): boolean => {
  const options = readOptions(limits, '', '')
  const [profile] = decode({ path: 'pulled.pprof', bytes }, options).parsed.profiles
  return profile?.columns.some(({ total }) => total > 0) ?? false
}
