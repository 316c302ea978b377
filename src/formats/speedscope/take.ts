import { takers } from '../wholeJson.js'

/** Takes values out of a speedscope file. */
export const { failAt, recordAt, listAt, textAt } = takers(
  'its format is described by https://www.speedscope.app/file-format-schema.json'
)
