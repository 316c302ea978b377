import { join } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { maskSecret } from '../io/actionRuntime.js'
import { tokenVariable } from '../io/production/send.js'
import type { GivenPath } from '../io/readFiles.js'
import { writeInto } from '../io/writeInto.js'
import { attempt } from './attempt.js'
import { type Gathered, namesSources } from './gather.js'
import type { Ports } from './ports.js'
import { pullProfiles } from './pull.js'

/** Profiles of production as inputs of a comparison; none, and one notice, where they cannot be had. */
export const pulledPaths = async (
  config: Config,
  { context, log, shell }: Pick<Ports, 'context' | 'log' | 'shell'>
): Promise<readonly GivenPath[]> => {
  if (config.production.pull === undefined) return []
  maskSecret(shell.env[tokenVariable])
  const words = { output: 'profiles of production', without: 'They are not compared.' }
  const out = join(context.temp, 'flamegate-production')
  const files = await log.group('Production', () =>
    attempt(log, words, async () =>
      writeInto(out, await pullProfiles(config, shell.env, Date.parse(shell.now())), shell.cwd)
    )
  )
  if (files === undefined) return []
  return (['base', 'head'] as const).map((side) => ({ path: join(out, side), label: side, side }))
}

/** The inputs with those of production. Where nobody named another one, it is none that the run has no artifact. */
export const withPulled = (
  gathered: Gathered,
  pulled: readonly GivenPath[],
  inputs: ActionInputs
): Gathered => {
  if (pulled.length === 0) return gathered
  const isAlone = gathered.paths.length === 0 && !namesSources(inputs)
  return {
    paths: [...gathered.paths, ...pulled],
    unfetched: isAlone ? [] : gathered.unfetched
  }
}
