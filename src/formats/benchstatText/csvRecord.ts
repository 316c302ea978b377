/** The fields of one CSV line (RFC 4180), or undefined when a quoted field does not end on it. */
export function csvFields(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(',')
  const fields: string[] = []
  let at = 0
  while (at <= line.length) {
    const end = line[at] === '"' ? endOfQuoted(line, at) : line.indexOf(',', at)
    if (line[at] === '"' && end < 0) return undefined
    const stop = end < 0 ? line.length : end
    const text = line.slice(at, stop)
    fields.push(line[at] === '"' ? text.slice(1, -1).replaceAll('""', '"') : text)
    at = stop + 1
  }
  return fields
}

/** The position after the closing quote: a comma or the end; -1 when there is none. */
function endOfQuoted(line: string, start: number): number {
  let at = line.indexOf('"', start + 1)
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2)
  const after = at + 1
  return at >= 0 && (after === line.length || line[after] === ',') ? after : -1
}
