import type { HeadTop } from '../compare/headTop.js'
import type { HeadTopEntry } from '../model/report.js'
import { locationOf } from './location.js'

/** The most expensive functions of a profile of head in the words of report.json. */
export const headTopEntry = ({ workload, sampleType, total, rows }: HeadTop): HeadTopEntry => ({
  workload,
  metric: sampleType.type,
  unit: sampleType.unit,
  total,
  functions: rows.map(({ name, package: path, file, startLine, flat, cum, share }) => ({
    name,
    package: path,
    flat,
    cum,
    share,
    ...locationOf({ file, startLine })
  }))
})
