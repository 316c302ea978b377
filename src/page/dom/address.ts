/** Milliseconds between two writes: browsers refuse pages that change their address all the time. */
const PAUSE = 300

/** The fragment of the address of the page. */
export interface Address {
  readonly read: () => string
  /** Writes a fragment, soon. */
  readonly write: (fragment: string) => void
}

/** A page without an origin of its own may be refused; then the address stays, and all else works. */
const replace = (fragment: string): void => {
  try {
    history.replaceState(history.state, '', `#${fragment}`)
  } catch {
    // Nothing to do: see above.
  }
}

/** Calls back when somebody else changes the fragment: a link, or the reader. */
export const address = (changed: (fragment: string) => void): Address => {
  let next: string | undefined
  let written = 0
  const write = (time: number): void => {
    if (next === undefined) return
    if (time - written < PAUSE) {
      requestAnimationFrame(write)
      return
    }
    replace(next)
    next = undefined
    written = time
  }
  addEventListener('hashchange', () => {
    next = undefined
    changed(location.hash)
  })
  return {
    read: () => location.hash,
    write: (fragment) => {
      if (next === undefined) requestAnimationFrame(write)
      next = fragment
    }
  }
}
