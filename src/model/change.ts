/** What a pull request changes in the files of its repository. */

/** Lines that follow each other, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
  /**
   * The first line of the declaration that they are in, as the language writes it, or that they are the comment of; empty
   * where the change does not tell.
   */
  readonly inside: string
}

/** Lines of head that were added or changed, and lines of base that were removed or changed. */
export interface FileLines {
  readonly head: readonly LineRange[]
  readonly base: readonly LineRange[]
}

export interface ChangedFile {
  /** In head, and of a file that is gone in base: relative to the repository, with `/`. */
  readonly path: string
  /** Of a renamed file, in base. */
  readonly previousPath?: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** `unknown` where it is binary, no file, or too large to be shown. Empty where only its name or its mode changed. */
  readonly lines: FileLines | 'unknown'
}

/** All of it, as far as it is known. */
export interface Change {
  readonly files: readonly ChangedFile[]
  /** Whether no file is missing. */
  readonly isComplete: boolean
  /** GitHub's API, or the repository on the disk. */
  readonly source: 'github' | 'git'
}

export const noLines: FileLines = { head: [], base: [] }
