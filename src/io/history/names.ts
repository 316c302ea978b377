import { nameWithKey } from '../artifacts/reportNames.js'

/** The artifact of a history, and the name of its file without an ending. */
export const historyName = (key: string): string => nameWithKey('flamegate-history', key)

export const historyFile = (key: string): string => `${historyName(key)}.json`

/** What follows from the history, for people and machines outside. */
export const badgeFile = (key: string): string => `${nameWithKey('flamegate-badge', key)}.json`
export const latestFile = (key: string): string => `${nameWithKey('flamegate-latest', key)}.json`
