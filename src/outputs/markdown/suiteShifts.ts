import { join, md, text } from '../escape.js'
import { shiftWords } from '../words/benchmarks.js'
import type { Block } from './block.js'

/** That all benchmarks moved together: one finding, and the first to be read of them. */
export const suiteShifts: Block = {
  id: 'suite-shifts',
  render: (report) => {
    const words = shiftWords(report)
    if (words.length === 0) return md``
    return join([md`> [!IMPORTANT]`, ...words.map((one) => md`> ${text(one)}`)], '\n')
  }
}
