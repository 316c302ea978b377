/** How profiles are had from a server. To add one: its function, and a line in `servers`. */
import * as z from 'zod'
import { parseJson } from '../../model/parseJson.js'
import type { ProfileQuery } from '../../production/query.js'
import { type Environment, productionError, send } from './send.js'

export interface Asked {
  readonly url: string
  readonly query: ProfileQuery
  readonly maxBytes: number
  readonly env: Environment
}

/** The bytes of a pprof profile; none where the server has nothing of what is asked. */
type Server = (asked: Asked) => Promise<Uint8Array>

const varint = (value: number): readonly number[] => {
  const bytes: number[] = []
  let rest = BigInt(Math.round(value))
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return [...bytes, Number(rest)]
}

const textField = (field: number, text: string): readonly number[] => {
  const bytes = new TextEncoder().encode(text)
  return [(field << 3) | 2, ...varint(bytes.length), ...bytes]
}

const numberField = (field: number, value: number): readonly number[] => [
  field << 3,
  ...varint(value)
]

/**
 * Pyroscope 1 and 2: `SelectMergeProfile` of the Connect API, in Protobuf, whose answer is a pprof profile as it is. It is
 * deprecated for a newer one, remains supported, and is what both have.
 */
const pyroscope: Server = ({ url, query, maxBytes, env }) =>
  send(
    {
      url: new URL(`${url}/querier.v1.QuerierService/SelectMergeProfile`),
      method: 'POST',
      contentType: 'application/proto',
      body: Uint8Array.from([
        ...textField(1, query.type),
        ...textField(2, query.selector),
        ...numberField(3, query.fromMs),
        ...numberField(4, query.toMs)
      ]),
      maxBytes
    },
    env
  )

const parcaAnswer = z.object({ pprof: z.base64() })

const isoOf = (ms: number): string => new Date(ms).toISOString()

/** Parca: the gateway of its query service, whose answer is a profile in JSON. */
const parca: Server = async ({ url, query, maxBytes, env }) => {
  const address = new URL(`${url}/api/profiles/query`)
  const type = query.type.startsWith('process_cpu:') ? `${query.type}:delta` : query.type
  address.search = new URLSearchParams({
    mode: 'MODE_MERGE',
    report_type: 'REPORT_TYPE_PPROF',
    'merge.query': `${type}${query.selector}`,
    'merge.start': isoOf(query.fromMs),
    'merge.end': isoOf(query.toMs)
  }).toString()
  const bytes = await send(
    { url: address, method: 'GET', maxBytes: Math.ceil((maxBytes * 4) / 3) + 4096 },
    env
  )
  try {
    return Buffer.from(
      parcaAnswer.parse(parseJson(new TextDecoder().decode(bytes))).pprof,
      'base64'
    )
  } catch {
    throw productionError(
      address,
      'something else than a profile',
      'is this the address of a Parca server?'
    )
  }
}

export const servers = { pyroscope, parca } as const satisfies Readonly<Record<string, Server>>
