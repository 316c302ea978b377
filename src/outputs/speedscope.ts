import type { Output } from '../model/output.js'
import type { Report } from '../model/report.js'
import type { DiffTree } from '../model/tree.js'
import { jsonLine } from './escape.js'
import { newFrames } from './speedscope/frames.js'
import { profilesOf } from './speedscope/profiles.js'

/** What the schema of the format asks for; see https://github.com/jlfwong/speedscope/wiki/Importing-from-custom-sources. */
const $schema = 'https://www.speedscope.app/file-format-schema.json'

const sidesOf = ({ context: { base, head } }: Report): string =>
  `${base?.label ?? 'base'} → ${head?.label ?? 'head'}`

const write = (report: Report, trees: readonly DiffTree[]): string => {
  const frames = newFrames()
  const profiles = trees.flatMap((tree) => profilesOf(tree, frames))
  const file = {
    $schema,
    exporter: `flamegate@${report.tool.version}`,
    name: `flamegate: ${sidesOf(report)}`,
    profiles,
    shared: { frames: frames.all() }
  }
  return `${jsonLine(file)}\n`
}

/**
 * Every call tree for https://www.speedscope.app/ and whatever else reads its files: base, head, and what is more and what is
 * less in head, each as a profile. Inlined calls are calls. It is not written where no input has stacks: speedscope opens no file
 * without profiles.
 */
export const speedscope: Output = {
  id: 'speedscope',
  fileName: 'report.speedscope.json',
  title: 'Call trees for speedscope',
  lacks: ({ trees = [] }) =>
    trees.length > 0
      ? undefined
      : 'expected profiles with stacks on one side at least, found only lists of functions or benchmarks',
  render: (report, { trees = [] }) => write(report, trees)
}
