// How slices are written: whole, and only where they are not there yet.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Whole or not at all: a slice that was cut short would be taken for a finished one. */
export const writeWhole = (path, bytes) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
}

/** The texts of slices; `take` measures one and returns its lines. */
export const recordTexts = ({ folder, slices, take }) => {
  for (const slice of slices) {
    const path = join(folder, slice.file)
    if (existsSync(path)) continue
    writeWhole(path, gzipSync(`${take(slice).join('\n')}\n`, { level: 9 }))
    console.log(`wrote ${slice.file}`)
  }
}
