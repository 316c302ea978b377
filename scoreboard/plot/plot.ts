import type { Board } from '../board.js'
import { falseAlarmBars } from './bars.js'
import { detectionLines } from './lines.js'

/** Colours that are told apart with any colour vision (Okabe and Ito), on light and on dark ground. */
const style = `
text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
.title { font-size: 14px; font-weight: 600 }
.end { text-anchor: end }
.middle { text-anchor: middle }
.own { fill: #0072b2 }
.other { fill: #d55e00; fill-opacity: 0.75 }
.interval { stroke: #1f2328; stroke-width: 1.5 }
.axis { stroke: #8c959f }
.grid { stroke: #8c959f; stroke-opacity: 0.3 }
.curve { fill: none; stroke-width: 2 }
.c1 { stroke: #0072b2 }
.c2 { stroke: #0072b2; stroke-dasharray: 6 4 }
.c3 { stroke: #d55e00 }
.c4 { stroke: #009e73 }
.c5 { stroke: #cc79a7 }
.c6 { stroke: #8c959f; stroke-dasharray: 2 3 }
.dot { fill: none; stroke-width: 2; stroke-dasharray: none }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .interval { stroke: #e6edf3 }
  .own { fill: #56b4e9 }
  .c1, .c2 { stroke: #56b4e9 }
}`

/** docs/images/scoreboard.svg, whole. */
export const plotOf = ({ unchanged, cells }: Pick<Board, 'unchanged' | 'cells'>): string => {
  const shown = cells.filter(({ cell }) => cell.cv === 0.03 && cell.factor > 1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 400" width="1000" height="400" role="img">
<title>False alarms of every rule, and detection by size of the slowdown</title>
<style>${style}
</style>
${falseAlarmBars(unchanged.scores)}
${detectionLines(shown)}
</svg>
`
}
