/** The bytes of a body, or undefined where there are more than `max`; reading stops there. */
export const readBounded = async (
  body: AsyncIterable<Uint8Array> | null,
  max: number
): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > max) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
