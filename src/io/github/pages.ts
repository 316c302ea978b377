import type * as z from 'zod'
import { expectAnswer, hasNextPage } from './answers.js'
import { type Call, type Connection, request } from './request.js'

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly isLast: boolean
}

/** The most that GitHub gives. */
export const perPage = 100

/** Reads a page of a list, counted from 1. `items` says where in the answer the list is. */
export const readPage = <A, T>(
  connection: Connection,
  call: Call & { readonly page: number },
  answer: { readonly schema: z.ZodType<A>; readonly items: (data: A) => readonly T[] }
): Promise<Page<T>> => {
  const { page, ...rest } = call
  const parameters = { ...rest.parameters, per_page: perPage, page }
  return request(connection, { ...rest, parameters }, (got) => ({
    items: answer.items(expectAnswer(answer.schema, got, rest)),
    isLast: !hasNextPage(got)
  }))
}

/** What was read of a list, and whether that is all of it. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly isComplete: boolean
}

/** Reads a list page by page: to its end, or up to `maxPages`, or until `enough` of it is there. */
export const readPages = async <T>(
  read: (page: number) => Promise<Page<T>>,
  maxPages: number,
  enough: (items: readonly T[]) => boolean = () => false
): Promise<Listed<T>> => {
  const items: T[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const { items: more, isLast } = await read(page)
    items.push(...more)
    if (isLast) return { items, isComplete: true }
    if (enough(items)) break
  }
  return { items, isComplete: false }
}
