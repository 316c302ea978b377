import type { Output } from '../model/output.js'
import { jsonText } from './escape.js'

/** `report.json`: the report itself, with raw numbers. Its schema is docs/report.schema.json. */
export const json: Output = {
  id: 'json',
  fileName: 'report.json',
  title: 'JSON report',
  render: jsonText
}
