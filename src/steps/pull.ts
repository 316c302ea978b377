import type { Config } from '../config/schema.js'
import { hasSamples } from '../io/production/hasSamples.js'
import type { Environment } from '../io/production/send.js'
import { type Asked, servers } from '../io/production/servers.js'
import { FlamegateError } from '../model/diagnostic.js'
import { type ProfileQuery, pullQueries } from '../production/query.js'

/** A profile that was pulled, under the name that its side is read from. */
export interface PulledFile {
  readonly fileName: string
  readonly content: Uint8Array
}

const nothing = ({ side, metric, selector }: ProfileQuery): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'production/nothing',
      message: `expected samples of ${metric} for ${side} (${selector.replaceAll('`', "'")}), found none`,
      hint: 'check labels and times under production.pull'
    }
  ])

/**
 * The profiles of base and head that the settings ask a server for. All or none: a side without the other would be a gap
 * in the comparison that nobody made. Throws a FlamegateError.
 */
export const pullProfiles = async (
  config: Config,
  env: Environment,
  nowMs: number
): Promise<readonly PulledFile[]> => {
  const { pull } = config.production
  if (pull === undefined) return []
  const files: PulledFile[] = []
  for (const query of pullQueries(config, nowMs)) {
    const asked: Asked = { url: pull.url, query, maxBytes: config.limits['max-file-bytes'], env }
    const content = await servers[pull.server](asked)
    if (content.length === 0 || !hasSamples(content, config.limits)) throw nothing(query)
    files.push({ fileName: `${query.side}/production_${query.metric}.pprof`, content })
  }
  return files
}
