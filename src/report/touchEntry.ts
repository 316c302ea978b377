import type { Change } from '../model/change.js'
import type { ChangeEntry, Touch, TouchEntry } from '../model/touch.js'

export const touchEntry = ({ kind, functions, because }: Touch): TouchEntry => ({
  kind,
  functions: [...functions],
  ...(because === undefined ? {} : { because })
})

/** As many as anybody reads. */
const MAX_OBSTACLES = 20

export const changeEntry = (
  change: Change | undefined,
  obstacles: readonly string[]
): ChangeEntry | null =>
  change === undefined
    ? null
    : {
        source: change.source,
        files: change.files.length,
        complete: change.isComplete,
        obstacles: obstacles.slice(0, MAX_OBSTACLES)
      }
