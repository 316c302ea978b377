import { md, text } from '../escape.js'
import { noiseWarning } from '../words/collection.js'
import type { Block } from './block.js'

/** What makes every number below doubtful; a reader must see it before any of them. */
export const cautions: Block = {
  id: 'cautions',
  render: (report) => {
    const warning = noiseWarning(report)
    return warning === undefined ? md`` : md`> [!WARNING]\n> ${text(warning)}`
  }
}
