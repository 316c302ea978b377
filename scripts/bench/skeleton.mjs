// The least that an action with flamegate's packages is: it reads an input, and refuses a bad one. The API of GitHub and the
// artifacts are there to be loaded, as in flamegate, and a refused run does not load them.
import * as core from '@actions/core'
import * as z from 'zod'

const inputs = z.strictObject({ mode: z.enum(['compare', 'collect']).default('compare') })

export const main = async () => {
  const read = inputs.safeParse({ mode: core.getInput('mode') })
  if (!read.success) {
    core.setFailed(z.prettifyError(read.error))
    return
  }
  const { context } = await import('@actions/github')
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { artifacts } = await new DefaultArtifactClient().listArtifacts()
  core.info(`${read.data.mode} of ${context.sha}: ${artifacts.length} artifacts`)
}
