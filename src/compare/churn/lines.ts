/** Where a function of base should begin in head, if it stayed where it was. */
import type { SideTable } from '../sideTable.js'
import type { Candidate } from './candidates.js'

/** Lines that the place of a function may differ from where the functions before it say that it should be. */
const NEARBY = 10

/** A function that both sides have in a file: where it begins, and by how many lines that moved. */
interface Anchor {
  readonly line: number
  readonly shift: number
}

type Anchors = ReadonlyMap<string, readonly Anchor[]>

/** The functions that stayed, by file and in the order of their lines in base. */
export const anchorsOf = (base: SideTable, head: SideTable): Anchors => {
  const anchors = new Map<string, Anchor[]>()
  for (const [identity, { file, startLine }] of base.rows) {
    const now = head.rows.get(identity)
    if (file === '' || now?.file !== file || startLine === 0 || now.startLine === 0) continue
    const list = anchors.get(file) ?? []
    anchors.set(file, list)
    list.push({ line: startLine, shift: now.startLine - startLine })
  }
  for (const list of anchors.values()) list.sort((a, b) => a.line - b.line)
  return anchors
}

/** Whether a function of head begins where one of base would, moved like the one that stands before it in the file. */
export const isSamePlace = (
  { place: base }: Pick<Candidate, 'place'>,
  { place: head }: Pick<Candidate, 'place'>,
  anchors: Anchors
): boolean => {
  if (base.file === '' || base.file !== head.file) return false
  if (base.startLine === 0 || head.startLine === 0) return false
  const list = anchors.get(base.file) ?? []
  const before = list.findLast(({ line }) => line <= base.startLine) ?? list[0]
  const expected = base.startLine + (before?.shift ?? 0)
  return Math.abs(head.startLine - expected) <= NEARBY
}
