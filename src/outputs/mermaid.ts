/**
 * Flowcharts in the language of Mermaid (https://mermaid.js.org/syntax/flowchart.html), which GitHub draws where Markdown
 * has them. Their text is from inputs, and the language has links, scripts, directives, icons and formulas of its own.
 */
import { tidyName } from '../units/visible.js'
import type { Markdown } from './escape.js'

export interface Box {
  /** Each is cut to a length at which people still read it. */
  readonly lines: readonly string[]
  /** Whether it is what the picture is about. Colour is never all that says so. */
  readonly isMarked: boolean
}

export interface Arrow {
  /** Places in `FlowChart.boxes`. */
  readonly from: number
  readonly to: number
  readonly words?: string
}

export interface FlowChart {
  /** What is read aloud in place of the picture. */
  readonly title: string
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

const longestLine = 60

const zeroWidthSpace = '\u200b'

/**
 * What Mermaid understands in a label after it has decoded it: line breaks, formulas, icons, and its own marks for
 * characters that it has encoded. See `encodeEntities`, `replaceIconSubstring` and `hasKatex` in its source.
 */
const breakMarks = (s: string): string =>
  s.replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|[\u00b6\ufb02]/g, `$&${zeroWidthSpace}`)

/** What stays as it is. Mermaid looks for comments and directives, `%%`, before it looks for labels. */
const notPlain = /%{2,}|[^\w ./(),%→…▲●]/gu

const codes = (s: string): string =>
  Array.from(s, (character) => `#${character.codePointAt(0)};`).join('')

/** Text for a label in quotes: all that could mean something is a numbered character. */
const label = (s: string): string =>
  breakMarks(tidyName(s, longestLine)).replace(notPlain, codes) || '(no name)'

const boxLine = ({ lines, isMarked }: Box, place: number): string =>
  `  n${place}["${lines.map(label).join('<br>')}"]${isMarked ? ':::marked' : ''}`

const arrowLine = ({ from, to, words }: Arrow): string =>
  words === undefined ? `  n${from} --> n${to}` : `  n${from} -->|"${label(words)}"| n${to}`

/** The red of the flame graph, with a text that can be read on it in a light and in a dark page. */
const marked = '  classDef marked fill:#dc3220,stroke:#dc3220,color:#ffffff'

/** A flowchart from top to bottom as a fenced block. Nothing in it can end the fence: it has no backtick but its own. */
export const flowchart = ({ title, boxes, arrows }: FlowChart): Markdown =>
  [
    '```mermaid',
    'flowchart TD',
    `  accTitle: ${label(title)}`,
    ...boxes.map(boxLine),
    ...arrows.map(arrowLine),
    marked,
    '```'
  ].join('\n') as Markdown
