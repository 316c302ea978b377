/** A line of folded stacks: the frames, root first, and how often they were seen. */
export interface FoldedLine {
  readonly frames: readonly string[]
  readonly count: number
}

const COUNT = /^\d{1,16}(?:\.\d{1,16})?$/

const lastGap = (text: string): number => Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'))

/** Splits a line before its last word; undefined where that is no count, or no gap stands before it. */
const split = (line: string): readonly [stack: string, count: string] | undefined => {
  const text = line.trimEnd()
  const gap = lastGap(text)
  const count = text.slice(gap + 1)
  return gap < 0 || !COUNT.test(count) ? undefined : [text.slice(0, gap).trim(), count]
}

/**
 * Reads `root;caller;leaf COUNT`. Names may have spaces, and py-spy writes a stack of no frames as nothing before the gap.
 * Undefined where the last word is no count.
 */
export const readFoldedLine = (line: string): FoldedLine | undefined => {
  const [stack, count] = split(line) ?? []
  if (stack === undefined) return undefined
  return { frames: stack === '' ? [] : stack.split(';'), count: Number(count) }
}

/** Whether a line ends with two counts, as those of difffolded.pl do: base and head. */
export const hasTwoCounts = (line: string): boolean => {
  const [stack] = split(line) ?? []
  return stack !== undefined && split(stack) !== undefined
}
