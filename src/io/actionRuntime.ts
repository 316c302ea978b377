import { statSync, truncateSync } from 'node:fs'
import * as core from '@actions/core'
import { unwritable } from './unwritable.js'

/** The inputs of the action as they were typed; an unset one is empty. */
export const readRawInputs = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, core.getInput(name)]))

const hint = 'see that the disk of the runner has room and can be written'

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Takes back what was added to a file. */
const shorten = (path: string, size: number): void => {
  if (sizeOf(path) > size) truncateSync(path, size)
}

/**
 * Sets the outputs of the action, all or none: the runner fails a step that left half of one, whatever its verdict. `path`
 * is the file that it reads them from. Throws a FlamegateError where that cannot be written.
 */
export const writeOutputs = (values: Readonly<Record<string, string>>, path = ''): void => {
  const size = sizeOf(path)
  try {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
  } catch (cause) {
    shorten(path, size)
    throw unwritable({ doing: 'set the outputs of the step', hint }, cause)
  }
}

/** Keeps a secret out of the log from here on. */
export const maskSecret = (secret: string | undefined): void => {
  if (secret) core.setSecret(secret)
}
