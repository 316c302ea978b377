import type { Checkout } from '../io/repository/gitFiles.js'
import { type LocalRepository, repositoryIn } from '../io/repository/local.js'
import { noSurroundings, type Surroundings } from '../locate/surroundings.js'
import type { DecodedFile } from '../model/parsed.js'
import { soughtIn } from '../places/sought.js'

/** What a repository on this machine is to the findings. */
export const ofLocal = ({ repository, owners, diagnostics }: LocalRepository): Surroundings => ({
  ...{ repository, ...owners },
  diagnostics: [...diagnostics, ...owners.diagnostics]
})

/** What is around what the command measured, in the checkout that it runs in. */
export const localSurroundings = (
  files: readonly DecodedFile[],
  checkout: Checkout | undefined
): Surroundings =>
  checkout === undefined ? noSurroundings : ofLocal(repositoryIn(checkout, soughtIn(files)))
