/** A clock that is right even where that of the runner is not. */
export interface Clock {
  /** ISO 8601. */
  readonly now: () => string
  /** Takes the `date` of an answer of GitHub's. */
  readonly hear: (date: unknown) => void
}

export interface OwnClock {
  readonly now: () => string
  /** Milliseconds from an arbitrary start, which nobody sets. */
  readonly clock: () => number
}

/** The header has whole seconds, and an answer takes some: clocks that are less apart than a minute agree. */
const agreeMs = 60_000

const units = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000]
] as const

const distance = (ms: number): string => {
  const [word, size] = units.find(([, size]) => ms >= 2 * size) ?? ['minutes', 60_000]
  return `${Math.round(ms / size)} ${word}`
}

const timeIn = (header: unknown): number | undefined => {
  const time = typeof header === 'string' ? Date.parse(header) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * The clock of the runner, and GitHub's from the first answer on that contradicts it: acknowledgements end on a day that
 * everybody sees, and runs of many machines are put in order by their time. `say` is told once.
 */
export const githubTime = ({ now, clock }: OwnClock, say: (line: string) => void): Clock => {
  let heard: { readonly time: number; readonly at: number } | undefined
  let isSaid = false
  const tell = (offMs: number): void => {
    if (isSaid) return
    isSaid = true
    const side = offMs > 0 ? 'ahead of' : 'behind'
    say(
      `the clock of this runner is ${distance(Math.abs(offMs))} ${side} GitHub's, which is used from here on`
    )
  }
  const real = (): number | undefined =>
    heard === undefined ? undefined : heard.time + clock() - heard.at
  return {
    hear: (date) => {
      const time = timeIn(date)
      if (time !== undefined) heard = { time, at: clock() }
    },
    now: () => {
      const own = now()
      const time = real()
      if (time === undefined) return own
      const offMs = Date.parse(own) - time
      if (Math.abs(offMs) < agreeMs) return own
      tell(offMs)
      return new Date(time).toISOString()
    }
  }
}
