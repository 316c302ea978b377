import { type Dirent, readdirSync } from 'node:fs'

/** What is in a folder, in name order. */
export const entriesOf = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1)

/** The same, where a folder that is missing or cannot be read holds nothing. */
export const readableEntries = (folder: string): readonly Dirent[] => {
  try {
    return entriesOf(folder)
  } catch {
    return []
  }
}
