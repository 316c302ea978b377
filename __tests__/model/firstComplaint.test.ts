import { expect, test } from '@jest/globals'
import { firstComplaint } from '../../src/model/firstComplaint.js'
import { manifestSchema } from '../../src/model/manifest.js'
import { storedReportSchema } from '../../src/model/replay.js'
import { reportSchema } from '../../src/model/report.js'
import { viewsSchema } from '../../src/model/views.js'

const wrong = Array.from({ length: 1000 }, () => ({}))

test.each([
  ['a report', reportSchema, { cpu_regressions: wrong, inputs: wrong }],
  ['a report to judge again', storedReportSchema, { verdict: wrong, tool: wrong }],
  ['views', viewsSchema, { files: wrong }],
  ['a manifest', manifestSchema, { files: wrong, runs: wrong }]
])('one complaint about %s is enough', (_, schema, value) => {
  expect(schema.safeParse(value, firstComplaint).error?.issues).toHaveLength(1)
})
