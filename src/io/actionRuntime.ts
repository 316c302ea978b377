import * as core from '@actions/core'

/** The inputs of the action as they were typed; an unset one is empty. */
export const readRawInputs = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, core.getInput(name)]))

/** Sets the outputs of the action. */
export const writeOutputs = (values: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
}

/** Keeps a secret out of the log from here on. */
export const maskSecret = (secret: string | undefined): void => {
  if (secret) core.setSecret(secret)
}
