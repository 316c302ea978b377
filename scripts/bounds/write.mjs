// Files that are larger than a text should be in memory, written piece by piece.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const pieceLength = 2 ** 20

/** Writes pieces of text one after the other, the last of them cut where the file would have more than `size` bytes. */
export const writePieces = (path, pieces, size = Number.POSITIVE_INFINITY) => {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  let left = size
  let buffer = ''
  const flush = () => {
    const bytes = Buffer.from(buffer).subarray(0, left)
    writeSync(file, bytes)
    left -= bytes.length
    buffer = ''
  }
  for (const piece of pieces) {
    buffer += piece
    if (buffer.length >= pieceLength) flush()
    if (left === 0) break
  }
  flush()
  closeSync(file)
  return path
}

/** `count` pieces; endlessly many where no number is given. */
export function* repeated(make, count = Number.POSITIVE_INFINITY) {
  for (let number = 0; number < count; number++) yield make(number)
}

/** A beginning, what is repeated until the file is full, and an end: `size` bytes, but for less than one repetition. */
export const writeFull = (path, { begin, make, end }, size) => {
  let room = size - Buffer.byteLength(begin) - Buffer.byteLength(end)
  function* pieces() {
    yield begin
    for (const piece of repeated(make)) {
      room -= Buffer.byteLength(piece)
      if (room < 0) break
      yield piece
    }
    yield end
  }
  return writePieces(path, pieces())
}
