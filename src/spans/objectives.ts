import type { Config } from '../config/schema.js'
import type { EndpointObjective } from '../model/endpoint.js'

/** What the settings promise of endpoints, and the files that they name; of one endpoint the settings come first. */
export const objectivesIn = (
  { objectives }: Config,
  fromFiles: readonly EndpointObjective[] = []
): readonly EndpointObjective[] => [
  ...objectives.map(({ endpoint, name, ...rest }) => ({
    endpoint,
    name: name ?? endpoint,
    ...rest,
    source: 'the settings'
  })),
  ...fromFiles
]
