import type { PageData } from '../../model/page.js'

/** Where report.html keeps what is drawn. */
const dataId = 'flamegate-data'

/** The data of the page; undefined where there are none, or of a version that this script does not know. */
export const readData = (): PageData | undefined => {
  const text = document.getElementById(dataId)?.textContent
  if (!text) return undefined
  const data = JSON.parse(text) as PageData
  return data.page_version === 1 ? data : undefined
}
