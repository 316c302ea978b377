import type { AckFile } from '../acks/file.js'
import { readOptionalFile } from '../io/configFile.js'
import { FlamegateError } from '../model/diagnostic.js'

const noAckFile: AckFile = { acks: [], diagnostics: [] }

/**
 * The acknowledgements of a file on this machine; none where there is no file, and then nothing is loaded that reads one. A file
 * that cannot be read accepts nothing, and says so.
 */
export const localAckFile = async (path: string, cwd: string): Promise<AckFile> => {
  try {
    const file = await readOptionalFile(path, cwd)
    if (file === undefined) return noAckFile
    const { readAckFile } = await import('../acks/file.js')
    return readAckFile(file)
  } catch (error) {
    if (error instanceof FlamegateError) return { acks: [], diagnostics: error.diagnostics }
    throw error
  }
}
