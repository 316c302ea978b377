import { devNull } from 'node:os'
import { childEnvironment, type Environment } from './childEnvironment.js'

/** How git is run: its environment, which differs by what it may know. */
export interface Git {
  readonly env: Readonly<Record<string, string>>
}

/**
 * Settings that keep git from running or changing anything that was not asked for: no hooks, no upkeep in the
 * background, no lock on the user's index, no submodules, no transport that is a command.
 */
const settings = [
  `core.hooksPath=${devNull}`,
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'protocol.ext.allow=never',
  'advice.detachedHead=false'
]

/** The whole command line of a git command. */
export const gitCommand = (
  args: readonly string[]
): { readonly command: 'git'; readonly args: readonly string[] } => ({
  command: 'git',
  args: ['--no-optional-locks', ...settings.flatMap((setting) => ['-c', setting]), ...args]
})

/** Git with the user's own settings and, for its requests to the remote, those in `extra`. It never asks anybody. */
export const gitWith = (env: Environment, extra: Readonly<Record<string, string>>): Git => ({
  env: { ...childEnvironment(env, 'git'), ...extra, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
})
