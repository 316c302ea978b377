import type { History } from '../model/history.js'
import { historyBounds } from '../model/historyBounds.js'

/** A run with a tag that no history can hold would make the whole history unreadable. */
const isFitting = ({ name }: { readonly name: string }): boolean =>
  name !== '' && name.length <= historyBounds.text

/** The runs of released commits say which release they are. One that is there already stays. */
export const withTags = (
  history: History,
  tags: readonly { readonly name: string; readonly sha: string }[]
): History => {
  const bySha = new Map(tags.filter(isFitting).map(({ sha, name }) => [sha, name]))
  const points = history.points.map((point) => {
    const tag = point.tag ?? bySha.get(point.commit)
    return tag === undefined ? point : { ...point, tag }
  })
  return { ...history, points }
}
