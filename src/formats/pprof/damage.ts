import type { Diagnostic } from '../../model/diagnostic.js'

/** What is wrong with a profile, and where: a diagnostic that does not know its file yet. */
export interface Damage {
  readonly code: string
  readonly message: string
  /** Offset from 0: in the file for gzip damage, in the inflated profile for everything else. */
  readonly byte?: number
  readonly hint?: string
}

/**
 * Unwinds the decoder at the first damage. Private to the pprof format: `parse` catches it and returns the damage
 * as a diagnostic, because a profile that is readable in part must not be compared.
 */
export class DamageError extends Error {
  override readonly name = 'DamageError'
  readonly damage: Damage

  constructor(damage: Damage) {
    super(damage.message)
    this.damage = damage
  }
}

export const fail = (damage: Damage): never => {
  throw new DamageError(damage)
}

export const diagnose = (
  path: string,
  severity: Diagnostic['severity'],
  { code, message, byte, hint }: Damage
): Diagnostic => ({
  severity,
  code: `pprof/${code}`,
  message,
  at: { file: path, ...(byte === undefined ? {} : { byte }) },
  ...(hint === undefined ? {} : { hint })
})

/** Two profiles in one file, seen at `byte`. */
export const concatenated = (byte: number): Damage => ({
  code: 'concatenated',
  message: 'expected one profile, found the beginning of a second one in the same file',
  byte,
  hint: 'merge profiles with `go tool pprof -proto a.pprof b.pprof > merged.pprof`, or keep them as separate files'
})
