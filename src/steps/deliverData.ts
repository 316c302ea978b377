import { join } from 'node:path'
import type { Collected } from '../collect/request.js'
import type { ActionInputs } from '../config/actionInputs.js'
import { replaceArtifact } from '../io/artifacts/replace.js'
import type { ArtifactStore } from '../io/artifacts/store.js'
import { manifestName } from '../model/manifestName.js'
import { attempt } from './attempt.js'
import { dataName } from './collectData.js'
import { type DeliveredData, noData } from './outputs.js'
import type { Ports } from './ports.js'

type Measured = Extract<Collected, { readonly status: 'complete' | 'partial' }>

const upload = async (
  store: ArtifactStore,
  inputs: ActionInputs,
  { manifest, out }: Measured
): Promise<number> => {
  const days = inputs['retention-days']
  const paths = new Set([manifestName, ...manifest.files.map(({ path }) => path)])
  const { id } = await replaceArtifact(store, {
    name: dataName(inputs),
    files: [...paths].map((path) => join(out, path)),
    root: out,
    ...(days === undefined ? {} : { retentionDays: days })
  })
  return id
}

/**
 * Stores the data for other jobs and re-runs, in place of those of an earlier attempt. Without data those go too: a job
 * that compares must not take them for the data of this attempt.
 */
export const deliverData = async (
  collected: Collected,
  inputs: ActionInputs,
  { context, log, openStore }: Ports
): Promise<DeliveredData> => {
  const without = 'The data are in the folder of the output data-path only.'
  const id = await log.group('Data', () =>
    attempt(log, { output: 'data artifact', without }, async () => {
      const store = await openStore()
      if (collected.status !== 'nothing') return upload(store, inputs, collected)
      await store.delete(dataName(inputs))
      return undefined
    })
  )
  if (collected.status === 'nothing') return noData
  const { manifest, out } = collected
  return {
    path: out,
    url: id === undefined ? '' : `${context.runUrl}/artifacts/${id}`,
    baseSha: manifest.base?.sha ?? '',
    headSha: manifest.head?.sha ?? ''
  }
}
