const DAY = 24 * 60 * 60 * 1000

export interface Kept {
  /** When it is stored, as ISO 8601. */
  readonly now: string
  /** Days that were asked for; as many as the repository keeps anything without. */
  readonly asked: number | undefined
  /** Days that the repository keeps anything at most; undefined where the runner does not tell. */
  readonly atMost: number | undefined
}

/**
 * The day on which an artifact is deleted, as YYYY-MM-DD; undefined where nothing tells. The client shortens what was
 * asked to what the repository allows (@actions/artifact 6.2, retention).
 */
export const expiryOf = ({ now, asked, atMost }: Kept): string | undefined => {
  const days = Math.min(asked ?? Number.POSITIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY)
  if (!Number.isFinite(days)) return undefined
  return new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10)
}
