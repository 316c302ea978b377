import { statSync } from 'node:fs'

const MINUTE = 60_000
const MIB = 1024 * 1024

/** The client alone tries a request five times, with pauses of 3 to 15 seconds. */
export const requestMilliseconds = 2 * MINUTE

const mostMilliseconds = 10 * MINUTE

/** Bytes in a second over a slow line. */
const slowest = MIB / 4

/**
 * The time for a transfer. The client never notices that an answer breaks off (@actions/artifact 6.2), so nothing but this
 * ends the wait, in a job that may have minutes.
 */
export const transferMilliseconds = (bytes: number): number =>
  Math.min(mostMilliseconds, requestMilliseconds + Math.round((bytes / slowest) * 1000))

/** Bytes of files before they are packed; what is missing is for the client to complain about. */
export const bytesOf = (files: readonly string[]): number =>
  files
    .map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
