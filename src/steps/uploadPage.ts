import { join } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import { expiryOf } from '../io/artifacts/expiry.js'
import { replaceFile } from '../io/artifacts/replace.js'
import { pageOf } from '../io/artifacts/reportNames.js'
import { type ReportFile, writeReport } from '../io/writeReport.js'
import type { PageLink } from '../outputs/links.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

export interface PageUpload {
  /** Name of the artifact of the report. */
  readonly name: string
  /** Undefined where there is no page. */
  readonly content: ReportFile['content'] | undefined
  readonly inputs: Pick<ActionInputs, 'page-artifact' | 'retention-days'>
  /** Folder of the report. */
  readonly out: string
}

type Needed = Pick<Ports, 'context' | 'log' | 'openStore' | 'shell'>

const attempted = {
  output: 'report that opens in the browser',
  without: 'It is report.html in the report artifact.'
}

/**
 * Uploads the page as it is, in place of the one of an earlier attempt of this run, so that a click opens it. Returns where
 * it is; undefined where nobody wants it apart, or the service does not take it.
 */
export const uploadPage = async (
  { name, content, inputs, out }: PageUpload,
  { context, log, openStore, shell }: Needed
): Promise<PageLink | undefined> => {
  if (content === undefined || !inputs['page-artifact']) return undefined
  const asked = inputs['retention-days']
  const id = await attempt(log, attempted, async () => {
    const store = await openStore()
    // An artifact of one file is called like the file, so it is written under that name.
    const file = { fileName: pageOf(name), content }
    const [path = ''] = writeReport([file], join(out, 'page'), context.workspace)
    return (await replaceFile(store, path, asked === undefined ? {} : { retentionDays: asked })).id
  })
  if (id === undefined) return undefined
  const until = expiryOf({ now: shell.now(), asked, atMost: context.retentionDays })
  const url = `${context.runUrl}/artifacts/${id}`
  return until === undefined ? { url } : { url, until }
}
