/** Protobuf, byte by byte, so that tests can also write what no encoder would. */

type Integer = number | bigint

export const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** Any int64 or uint64 as a varint; negative ones take ten bytes. */
export const varint = (value: Integer): Uint8Array => {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return Uint8Array.from([...bytes, Number(rest)])
}

export const tag = (field: number, wireType: number): Uint8Array => varint(field * 8 + wireType)

export const int = (field: number, value: Integer): Uint8Array =>
  bytesOf(tag(field, 0), varint(value))

export const block = (
  field: number,
  ...parts: readonly (Uint8Array | readonly number[])[]
): Uint8Array => {
  const body = bytesOf(...parts)
  return bytesOf(tag(field, 2), varint(body.length), body)
}

export const text = (field: number, value: string): Uint8Array =>
  block(field, new TextEncoder().encode(value))

export const packed = (field: number, values: readonly Integer[]): Uint8Array =>
  block(field, ...values.map(varint))

export const unpacked = (field: number, values: readonly Integer[]): Uint8Array =>
  bytesOf(...values.map((value) => int(field, value)))
