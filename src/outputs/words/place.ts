/** Where something is, and whose. */
import type { FunctionEntry } from '../../model/report.js'

type Located = Pick<FunctionEntry, 'place' | 'location'>

/** Some profiles know the file of a function and not its line. */
const fileAndLine = ({
  file,
  line = 0
}: {
  readonly file: string
  readonly line?: number | undefined
}) => (line > 0 ? `${file}:${line}` : file)

/** Where to look: in the repository where it has the file, else as the profile says; undefined where nobody knows. */
export const whereWords = ({ place, location }: Located): string | undefined => {
  const at = place ?? location
  return at === undefined ? undefined : fileAndLine(at)
}

/** The function of the repository that leads to this one, and where it is; undefined for what is of the repository itself. */
export const callerWords = ({
  called_from: caller
}: Pick<FunctionEntry, 'called_from'>):
  | { readonly name: string; readonly at: string }
  | undefined => caller && { name: caller.name, at: fileAndLine(caller) }

/** Many owners of one file are a list that nobody reads. */
const mostOwners = 5

/** Whose it is, as far as that is known. */
export const ownersShown = ({
  owners = []
}: {
  readonly owners?: readonly string[] | undefined
}) => ({
  named: owners.slice(0, mostOwners),
  more: Math.max(0, owners.length - mostOwners)
})
