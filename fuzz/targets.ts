import { join } from 'node:path'
import { names } from '../__tests__/outputs/hostileReport.js'
import { readCorpus } from './corpus.js'
import type { Target } from './target.js'
import { archiveTarget } from './targets/archive.js'
import { formatTargets, gzipTarget, unknownTarget } from './targets/formats.js'
import { outputTargets } from './targets/outputs.js'
import { reportTargets } from './targets/reports.js'
import { settingsTargets } from './targets/settings.js'
import { streetTargets } from './targets/street.js'
import { textTargets } from './targets/texts.js'
import { zipTarget } from './targets/zip.js'

/** Everything that reads what strangers wrote. `root` is the checkout, whose fixtures are damaged. */
export const targetsIn = (root: string): readonly Target[] => {
  const corpus = readCorpus(join(root, 'fixtures'))
  return [
    ...formatTargets(corpus),
    unknownTarget(corpus),
    gzipTarget(corpus),
    zipTarget,
    ...settingsTargets,
    ...textTargets(root, corpus),
    ...reportTargets(corpus),
    ...outputTargets(names.map(([, name]) => name)),
    ...streetTargets(corpus),
    archiveTarget(corpus)
  ]
}
