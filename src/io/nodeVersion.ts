import { versions } from 'node:process'
import { FlamegateError } from '../model/diagnostic.js'

/** As in `engines` of package.json; a test keeps the two equal. */
export const oldestNode = 20

/** Refuses a Node that lacks what is used everywhere: it would end with a TypeError somewhere. */
export const requireNode = (found: string = versions.node): void => {
  if (Number.parseInt(found, 10) >= oldestNode) return
  throw new FlamegateError([
    {
      severity: 'error',
      code: 'cli/old-node',
      message: `expected Node ${oldestNode} or newer, found ${found}`,
      hint: 'install a newer Node; the action brings its own'
    }
  ])
}
