/** An error with a status for the other side. */
export const failure = (status, message) => Object.assign(new Error(message), { status })

/** The bytes of a stream, at most `max` of them. */
export const readBody = async (stream, max) => {
  const parts = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > max) throw failure(413, `more than ${max} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
