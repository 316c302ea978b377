import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into an archive. What is given beside name and data is written as it is, true or not. */
export interface ZipSource {
  readonly name: string | Uint8Array
  readonly data?: Uint8Array | string
  readonly method?: 'store' | 'deflate' | number
  readonly flags?: number
  /** A whole Unix mode, like 0o120777 for a link. */
  readonly mode?: number
  readonly crc?: number
  /** The size after unpacking that is declared. */
  readonly size?: number
  readonly packedSize?: number
  readonly disk?: number
  /** The name in the local header, when it is another. */
  readonly localName?: string
  /** Where the local header is said to be, when it is elsewhere. */
  readonly offset?: number
  /** Sizes and offset in the zip64 extra field. */
  readonly isWide?: boolean
}

export interface ZipEnd {
  readonly count?: number
  readonly size?: number
  readonly offset?: number
  readonly disk?: number
  readonly comment?: string
}

const STREAMED = 0x0808

const number = (value: number, bytes: 2 | 4 | 8): Buffer => {
  const buffer = Buffer.alloc(8)
  buffer.writeBigUInt64LE(BigInt(value))
  return buffer.subarray(0, bytes)
}

const short = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => number(value, 2)))
const long = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => number(value, 4)))
const wide = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => number(value, 8)))

const packing = (source: ZipSource) => {
  const data = Buffer.from(source.data ?? '')
  const deflates = (source.method ?? 'deflate') === 'deflate'
  const packed = deflates ? deflateRawSync(data) : data
  const method = typeof source.method === 'number' ? source.method : deflates ? 8 : 0
  return {
    packed,
    method,
    flags: source.flags ?? STREAMED,
    crc: source.crc ?? crc32(data),
    size: source.size ?? data.length,
    packedSize: source.packedSize ?? packed.length
  }
}

/** Local header, data and data descriptor, as a writer leaves them that does not know the size beforehand. */
const localPart = (source: ZipSource): Buffer => {
  const { packed, method, flags, crc, size, packedSize } = packing(source)
  const name = Buffer.from(source.localName ?? source.name)
  const header = [long(0x04034b50), short(20, flags, method, 0, 0), long(0, 0, 0)]
  const descriptor = [long(0x08074b50, crc), long(packedSize % 2 ** 32, size % 2 ** 32)]
  return Buffer.concat([...header, short(name.length, 0), name, packed, ...descriptor])
}

const centralPart = (source: ZipSource, at: number): Buffer => {
  const { method, flags, crc, size, packedSize } = packing(source)
  const name = Buffer.from(source.name)
  const offset = source.offset ?? at
  const extra = source.isWide
    ? Buffer.concat([short(1, 24), wide(size, packedSize, offset)])
    : Buffer.alloc(0)
  const all = 0xffffffff
  return Buffer.concat([
    long(0x02014b50),
    short(0x0314, 20, flags, method, 0, 0),
    long(crc),
    source.isWide ? long(all, all) : long(packedSize, size),
    short(name.length, extra.length, 0, source.disk ?? 0, 0),
    long(((source.mode ?? 0o100644) << 16) >>> 0),
    source.isWide ? long(all) : long(offset),
    name,
    extra
  ])
}

/** Writes an archive the way streaming writers do. Says whatever it is told to say, also what is not so. */
export const writeZip = (sources: readonly ZipSource[], end: ZipEnd = {}): Buffer => {
  const locals = sources.map(localPart)
  let at = 0
  const centrals = sources.map((source, index) => {
    const central = centralPart(source, at)
    at += locals[index]?.length ?? 0
    return central
  })
  const data = Buffer.concat(locals)
  const directory = Buffer.concat(centrals)
  const comment = Buffer.from(end.comment ?? '')
  const count = end.count ?? sources.length
  const place = long(end.size ?? directory.length, end.offset ?? data.length)
  const disk = end.disk ?? 0
  const last = [long(0x06054b50), short(disk, disk, count, count), place, short(comment.length)]
  return Buffer.concat([data, directory, ...last, comment])
}
