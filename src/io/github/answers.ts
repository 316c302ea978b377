import * as z from 'zod'
import { answerError, type Purpose } from './failure.js'
import type { Answer } from './request.js'

/** A comment in the conversation of an issue or pull request. */
export interface Comment {
  readonly id: number
  /** Its page. */
  readonly url: string
  readonly body: string
  readonly author: { readonly login: string; readonly type: string }
}

/** GitHub's own account for authors that are gone. */
const ghost = { login: 'ghost', type: 'User' } as const

const comment = z
  .object({
    id: z.int(),
    html_url: z.string(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string() }).nullish()
  })
  .transform(
    ({ id, html_url, body, user }): Comment => ({
      id,
      url: html_url,
      body: body ?? '',
      author: user ?? ghost
    })
  )

/** The parts of GitHub's answers that are used; the rest is not looked at. */
export const answers = {
  comment,
  comments: z.array(comment),
  pull: z.object({ head: z.object({ sha: z.string() }) }),
  user: z.object({ login: z.string() })
} as const

/** The answer as the schema has it. Throws a FlamegateError where it is something else. */
export const expectAnswer = <T>(schema: z.ZodType<T>, { data }: Answer, purpose: Purpose): T => {
  const { success, data: value, error } = schema.safeParse(data)
  if (success) return value
  if (typeof data === 'string') throw answerError('text that is no JSON', purpose)
  const [issue] = error.issues
  throw answerError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'nothing'}`, purpose)
}

/** Whether the answer is a page of a list with pages after it. */
export const hasNextPage = ({ headers }: Answer): boolean =>
  /\brel="?next\b/.test(String(headers['link'] ?? ''))

const isStream = (data: unknown): data is AsyncIterable<Uint8Array> =>
  typeof data === 'object' && data !== null && Symbol.asyncIterator in data

/** Reads a body that comes as a stream, at most `max` bytes of it; undefined when there is more. */
export const readBody = async ({ data }: Answer, max: number): Promise<Buffer | undefined> => {
  if (!isStream(data)) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of data) {
    length += chunk.length
    if (length > max) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
