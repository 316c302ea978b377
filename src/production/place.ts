/** Where a link is to lead: what of production it is to show. */
export interface Place {
  readonly url: string
  readonly service: string
  readonly serviceLabel: string
  readonly datasource: string
  /** Profile type in the words of Pyroscope. */
  readonly type: string
  readonly fromMs: number
  readonly toMs: number
  /** Labels of base and head; a comparison needs both. */
  readonly baseLabels: Labels
  readonly headLabels: Labels
  /** The label of an endpoint, where the finding is one. */
  readonly labels: Labels
  readonly spanId?: string | undefined
  readonly traceId?: string | undefined
  readonly function?: string | undefined
}

export type Labels = readonly (readonly [name: string, value: string])[]

/** The labels that every query has. */
export const ownLabels = ({ serviceLabel, service, labels }: Place): Labels => [
  [serviceLabel, service],
  ...labels
]
