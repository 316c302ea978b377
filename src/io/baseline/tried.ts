import { formatCount } from '../../units/format.js'
import type { Tried } from './search.js'

/** What a search looked at in vain. Others can make it look at much, and a reader needs the first of it. */
export interface TriedLog {
  readonly add: (tried: Tried) => void
  readonly all: () => readonly Tried[]
}

const maxTried = 20

export const triedLog = (): TriedLog => {
  const first: Tried[] = []
  let more = 0
  return {
    add: (tried) => {
      if (first.length < maxTried) first.push(tried)
      else more += 1
    },
    all: () =>
      more === 0
        ? first
        : [
            ...first,
            { what: `${formatCount(more)} more`, because: 'only the first ones are listed' }
          ]
  }
}
