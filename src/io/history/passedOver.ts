import { formatCount } from '../../units/format.js'

/** The artifacts that a history is not made of. Others can store many of the name, and a reader needs the first of them. */
export interface PassedOver {
  readonly add: (run: number | undefined, because: string) => void
  /** That no more are looked at, and why. */
  readonly stop: (because: string) => void
  /** How many there are and why the first ones are among them, in one clause; empty where there are none. */
  readonly notes: () => readonly string[]
}

/** Reasons that are told. */
const maxReasons = 3

export const passedOver = (name: string): PassedOver => {
  const first: string[] = []
  let count = 0
  let end: string | undefined
  return {
    add: (run, because) => {
      count += 1
      if (first.length < maxReasons) first.push(`run ${run ?? '?'}: ${because}`)
    },
    stop: (because) => {
      end = because
    },
    notes: () => {
      const more = count === first.length ? [] : [`and ${formatCount(count - first.length)} more`]
      const which = [...first, ...more].join('; ')
      const passed = count === 0 ? [] : [`${count} artifact${count === 1 ? '' : 's'} (${which})`]
      const clauses = [...passed, ...(end === undefined ? [] : [end])]
      return clauses.length === 0 ? [] : [`${name}: ${clauses.join('; ')}`]
    }
  }
}
