/**
 * Writes zip files as `actions/upload-artifact` does, and as nobody should: every field that a reader could trust can
 * be made to lie. Layout: APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly path: string
  readonly content: Buffer | string
  readonly stored?: true
  /** Unix mode in the external attributes, for symlinks: 0o120777. */
  readonly mode?: number
  /** Bit 0 is "encrypted". */
  readonly flags?: number
  /** What the headers say instead of the truth. */
  readonly claimedSize?: number
  readonly claimedCrc?: number
  /** Index of an earlier entry whose data this one points to as well (an overlap bomb). */
  readonly sharesDataOf?: number
}

interface Written {
  readonly entry: ZipEntry
  readonly offset: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** 2026-11-20 10:00:00 in MS-DOS format; a zip has no other clock. */
const time = 0x5000
const date = (46 << 9) | (11 << 5) | 20

const utf8Names = 0x0800

const common = ({ entry, method, crc, packed, size }: Written): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names | (entry.flags ?? 0), 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt16LE(time, 6)
  fields.writeUInt16LE(date, 8)
  fields.writeUInt32LE(entry.claimedCrc ?? crc, 10)
  fields.writeUInt32LE(packed, 14)
  fields.writeUInt32LE(entry.claimedSize ?? size, 18)
  fields.writeUInt16LE(Buffer.byteLength(entry.path), 22)
  return fields
}

const localHeader = (written: Written): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04'), common(written), Buffer.from(written.entry.path)])

const centralHeader = (written: Written): Buffer => {
  const madeByUnix = Buffer.from([20, 3])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(((written.entry.mode ?? 0o100644) << 16) >>> 0, 6)
  rest.writeUInt32LE(written.offset, 10)
  return Buffer.concat([
    Buffer.from('PK\x01\x02'),
    madeByUnix,
    common(written),
    rest,
    Buffer.from(written.entry.path)
  ])
}

/** Where the usual end has no room for the number of entries: sections 4.3.14 and 4.3.15. */
const wideEnd = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(76)
  end.write('PK\x06\x06', 'latin1')
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(45, 12)
  end.writeUInt16LE(45, 14)
  for (const [at, value] of [count, count, size, offset].entries())
    end.writeBigUInt64LE(BigInt(value), 24 + 8 * at)
  end.write('PK\x06\x07', 56, 'latin1')
  end.writeBigUInt64LE(BigInt(offset + size), 64)
  end.writeUInt32LE(1, 72)
  return end
}

const mostEntries = 0xffff

const endRecord = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(count, mostEntries), 8)
  end.writeUInt16LE(Math.min(count, mostEntries), 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return count > mostEntries ? Buffer.concat([wideEnd(count, size, offset), end]) : end
}

export const zip = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = []
  const written: Written[] = []
  let offset = 0
  for (const entry of entries) {
    const shared = entry.sharesDataOf === undefined ? undefined : written[entry.sharesDataOf]
    if (shared !== undefined) {
      written.push({ ...shared, entry })
      continue
    }
    const content = Buffer.from(entry.content)
    const data = entry.stored ? content : deflateRawSync(content)
    const method = entry.stored ? 0 : 8
    const sizes = { packed: data.length, size: content.length, crc: crc32(content) }
    const one: Written = { entry, offset, method, ...sizes }
    const header = localHeader(one)
    parts.push(header, data)
    written.push(one)
    offset += header.length + data.length
  }
  const directory = Buffer.concat(written.map(centralHeader))
  return Buffer.concat([...parts, directory, endRecord(written.length, directory.length, offset)])
}

/** A zip of good files, by path. */
export const zipOf = (files: Readonly<Record<string, Buffer | string>>): Buffer =>
  zip(Object.entries(files).map(([path, content]) => ({ path, content })))
