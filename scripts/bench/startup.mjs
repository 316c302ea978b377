// The start of the action, beside the skeleton: what any action with these packages costs before it does anything of its own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../ncc.mjs'
import { emptyNode, within } from './targets.mjs'

/** The skeleton, bundled by ncc and nothing else; the path of its stub. */
const buildSkeleton = (root, folder) => {
  bundle(root, 'scripts/bench/skeleton.mjs', join(folder, 'skeleton'))
  const stub = join(folder, 'skeleton.mjs')
  writeFileSync(stub, "import { main } from './skeleton/index.mjs'\n\nawait main()\n")
  return stub
}

/** What a runner sets for a push. */
const runnerOf = (root, folder) => {
  const temp = join(folder, 'runner')
  mkdirSync(temp, { recursive: true })
  const event = join(temp, 'event.json')
  const output = join(temp, 'output')
  writeFileSync(event, '{}')
  writeFileSync(output, '')
  return {
    PATH: process.env.PATH,
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: output,
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: temp
  }
}

const sides = { 'INPUT_BASE-PATH': 'fixtures/demo/base', 'INPUT_HEAD-PATH': 'fixtures/demo/head' }

/** The action until it has read its inputs, of which a bad one stops it, and the whole demo in it. */
export const startupCases = ({ root, folder }) => {
  const runner = runnerOf(root, folder)
  const started = (script, inputs, exits) => ({
    command: process.execPath,
    args: [script],
    cwd: root,
    env: { ...runner, ...inputs },
    exits
  })
  const action = join(root, 'dist/action.js')
  const refused = { INPUT_MODE: 'none' }
  return [
    {
      name: 'the action, inputs read',
      rounds: 25,
      race: {
        flamegate: started(action, refused, [1]),
        skeleton: started(buildSkeleton(root, folder), refused, [1]),
        'empty node': emptyNode
      },
      targets: [within('skeleton', 1.2)]
    },
    {
      name: 'the action, the demo without a token',
      race: { flamegate: started(action, sides, [0, 1]), 'empty node': emptyNode },
      targets: []
    }
  ]
}
