/** How far the fuzzing is, in a file, so that it goes on where it was stopped. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './run.js'

export interface State {
  readonly seed: number
  /** By target: cases below this number are done. */
  readonly next: Readonly<Record<string, number>>
}

const fileIn = (folder: string): string => join(folder, 'state.json')

/** Another seed means other cases: nothing of them is done. */
export const readState = (folder: string, seed: number): State => {
  try {
    const state = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as State
    if (state.seed === seed) return state
  } catch {
    // None yet.
  }
  return { seed, next: {} }
}

export const writeState = (folder: string, state: State): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), `${JSON.stringify(state, null, 2)}\n`)
}

/** Keeps a finding as the bytes that made it and what they did. */
export const keepFinding = (folder: string, { target, number, what, bytes }: Finding): string => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${target}-${number}`)
  writeFileSync(path, bytes)
  writeFileSync(`${path}.txt`, `${what}\n`)
  return path
}
