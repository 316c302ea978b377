import type { Diagnostic } from '../model/diagnostic.js'
import type { Repository } from '../places/repository.js'

/** What a shell knows of the repository that was measured. */
export interface Surroundings {
  /** Absent where there is none at hand. */
  readonly repository?: Repository
  /** The CODEOWNERS file of base; absent where there is none, or it could not be read. */
  readonly codeowners?: { readonly path: string; readonly text: string }
  /** What of it could not be read. */
  readonly diagnostics: readonly Diagnostic[]
}

export const noSurroundings: Surroundings = { diagnostics: [] }
