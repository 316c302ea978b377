/** Addresses in Grafana: Profiles Drilldown, which knows comparisons, and Explore, which knows traces too. */
import { encode, query, selector } from './encode.js'
import { type Labels, ownLabels, type Place } from './place.js'

const drilldown = ({ url }: Place): string => `${url}/a/grafana-pyroscope-app/explore`

const subject = (place: Place) =>
  [
    ['var-dataSource', place.datasource],
    ['var-serviceName', place.service],
    ['var-profileMetricId', place.type],
    ['from', String(place.fromMs)],
    ['to', String(place.toMs)]
  ] as const

/** Every filter is a parameter of its own. */
const filters = (key: string, labels: Labels) =>
  labels.map(([name, value]) => [key, `${name}|=|${value}`] as const)

export const drilldownSingle = (place: Place): string =>
  `${drilldown(place)}?${query([
    ['explorationType', 'flame-graph'],
    ...subject(place),
    ...filters('var-filters', [...place.labels, ...place.headLabels]),
    ['var-spanSelector', place.spanId],
    ['maxNodes', '16384']
  ])}`

/** `from-2` and `from-3` are the windows of the two panels, `diffFrom` and `diffFrom-2` what is selected in them. */
export const drilldownDiff = (place: Place): string => {
  const [from, to] = [String(place.fromMs), String(place.toMs)]
  return `${drilldown(place)}?${query([
    ['explorationType', 'diff-flame-graph'],
    ...subject(place),
    ...filters('var-filtersBaseline', [...place.labels, ...place.baseLabels]),
    ...filters('var-filtersComparison', [...place.labels, ...place.headLabels]),
    ...([
      ['diffFrom', from],
      ['diffTo', to],
      ['diffFrom-2', from],
      ['diffTo-2', to],
      ['from-2', from],
      ['to-2', to],
      ['from-3', from],
      ['to-3', to]
    ] as const)
  ])}`
}

export const exploreSingle = (place: Place): string => {
  const source = { type: 'grafana-pyroscope-datasource', uid: place.datasource }
  const pane = {
    datasource: place.datasource,
    queries: [
      {
        refId: 'A',
        datasource: source,
        labelSelector: selector([...ownLabels(place), ...place.headLabels]),
        profileTypeId: place.type,
        queryType: 'profile',
        groupBy: [],
        ...(place.spanId === undefined ? {} : { spanSelector: [place.spanId] })
      }
    ],
    range: { from: String(place.fromMs), to: String(place.toMs) }
  }
  return `${place.url}/explore?schemaVersion=1&orgId=1&panes=${encode(JSON.stringify({ fg: pane }))}`
}
