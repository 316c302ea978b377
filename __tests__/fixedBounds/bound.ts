/** A fixed bound of docs/limits.md, and how it is met. */
export interface FixedBound {
  /** What the page calls it. */
  readonly row: string
  /** The bound as the page has it: one of the numbers of the row. */
  readonly bound: string
  readonly what: string
  /** Reads, writes or cuts so much of it: what is said of that, and what became of the rest. Nothing where it fits. */
  readonly read: (size: number) => string | Promise<string>
  /** What is said one above. */
  readonly says: readonly string[]
  /** What just fits, where the bound itself is out of reach of a test and a smaller one is given in its place. */
  readonly fits?: number
}

const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20]
])

/** `128 MiB`, `1,024` as a number. */
export const sizeOf = (bound: string): number => {
  const [digits = '', unit = ''] = bound.split(' ')
  return Number(digits.replaceAll(',', '')) * (units.get(unit) ?? Number.NaN)
}

/** Runs what may throw: what the error says, or what came of it. */
export const saidBy = (run: () => string): string => {
  try {
    return run()
  } catch (error) {
    if (error instanceof Error) return wordsOf(error)
    throw error
  }
}

const wordsOf = (error: Error): string =>
  'diagnostics' in error ? said(error.diagnostics as readonly Said[]) : error.message

interface Said {
  readonly message: string
  readonly hint?: string
}

/** Diagnostics as one text, and behind them what was read all the same. */
export const said = (diagnostics: readonly Said[], rest = ''): string =>
  diagnostics.map(({ message, hint = '' }) => `${message}; ${hint}; ${rest}`).join('\n')
