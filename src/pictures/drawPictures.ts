import type { Config } from '../config/schema.js'
import { groundOf } from '../locate/ground.js'
import { packageOwners } from '../locate/packages.js'
import { noSurroundings, type Surroundings } from '../locate/surroundings.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Pictures } from '../model/pictures.js'
import type { Report } from '../model/report.js'
import type { DiffTree } from '../model/tree.js'
import type { Pairs } from '../pair/pair.js'
import { callPathsOf } from './callPaths.js'
import { flamesOf } from './flames.js'
import { geomeansOf } from './geomeans.js'
import { ownership } from './own.js'
import { packagesOf } from './packages.js'
import { samplesOf } from './samples.js'

export interface Subject {
  readonly report: Report
  /** What the report was made of. */
  readonly files: readonly DecodedFile[]
  readonly pairs: Pick<Pairs, 'raw'>
  readonly trees: readonly DiffTree[]
  readonly config: Config
  /** The repository that was measured, where it is at hand. */
  readonly surroundings?: Surroundings | undefined
}

/** What the page shows beside the report. Nothing here judges. */
export const drawPictures = ({
  report,
  files,
  pairs,
  trees,
  config,
  surroundings = noSurroundings
}: Subject): Pictures => {
  const { ground } = groundOf(surroundings, config['path-mappings'])
  return {
    flames: flamesOf({
      report,
      trees,
      isOwn: ownership(files, report.bench_deltas),
      ground
    }),
    samples: samplesOf(report.bench_deltas, pairs),
    geomeans: geomeansOf(report.bench_deltas),
    packages: packagesOf(trees, report, ground && packageOwners(ground)),
    paths: callPathsOf(trees, report)
  }
}
