import type { DecodedFile } from '../model/parsed.js'
import type { FunctionInfo, Profile } from '../model/profile.js'

/**
 * Makes one of the functions that are the same in several files. Runs of a program name the same functions, and their names
 * take more memory than all else that is kept of a run.
 */
export const oneOfEach = (): ((file: DecodedFile) => DecodedFile) => {
  const known = new Map<string, FunctionInfo>()
  const oneOf = (info: FunctionInfo): FunctionInfo => {
    const one = known.get(info.name)
    if (one?.file === info.file && one.startLine === info.startLine) return one
    known.set(info.name, info)
    return info
  }
  const inProfile = (profile: Profile): Profile => ({
    ...profile,
    functions: profile.functions.map(oneOf)
  })
  return (file) => ({
    ...file,
    parsed: { ...file.parsed, profiles: file.parsed.profiles.map(inProfile) }
  })
}
