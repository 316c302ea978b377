import type { PageData } from '../model/page.js'
import { findFunction, findTree, firstTree, treeName } from './findInPage.js'
import { defaultMode, modesOf } from './measure.js'
import { startState, type ViewState } from './state.js'

/** What a fragment says, by key. */
type Fields = ReadonlyMap<string, string>

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const fieldsOf = (fragment: string): Fields =>
  new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .filter((part) => part.includes('='))
      .map((part): [string, string] => {
        const at = part.indexOf('=')
        return [part.slice(0, at), decoded(part.slice(at + 1))]
      })
  )

/** Slashes stay, so that links can be read. Half a surrogate pair cannot be encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/')

/** Keys with a fixed set of values. */
const choices = {
  v: { key: 'view', values: ['graph', 'sandwich', 'table'] },
  m: { key: 'mode', values: ['absolute', 'per-op', 'share'] },
  w: { key: 'widthOf', values: ['head', 'base', 'union'] },
  c: { key: 'colouring', values: ['contribution', 'relative'] },
  s: { key: 'order', values: ['value', 'change', 'name'] },
  o: { key: 'orientation', values: ['icicle', 'flame'] }
} as const satisfies Record<string, { key: keyof ViewState; values: readonly string[] }>

const texts = { q: 'query', pkg: 'pkg', owner: 'owner' } as const
const flags = { own: 'isOwn', changed: 'onlyChanged' } as const
const frames = { z: 'zoom', f: 'selected' } as const

/** Whether a fragment is for the graph at all: a page has other places that links lead to. */
export const isLink = (fragment: string): boolean => {
  const known = ['t', 'fn', ...[choices, texts, flags, frames].flatMap(Object.keys)]
  return [...fieldsOf(fragment).keys()].some((key) => known.includes(key))
}

/** A fragment, understood as far as it can be; `unknown` is what it asks for and no tree has. */
export interface Link {
  readonly state: ViewState
  /** Whether a frame is asked for; else a function alone is to be shown where it costs most. */
  readonly hasFrame: boolean
  readonly unknown: readonly string[]
  /** The function that no tree has, as the fragment names it: a row of the report may be about it. */
  readonly unknownFunction: string | undefined
}

const chosen = (fields: Fields, data: PageData, tree: number): Partial<ViewState> => {
  const change: Record<string, string | number | boolean> = {}
  for (const [field, { key, values }] of Object.entries(choices)) {
    const value = fields.get(field)
    if (value !== undefined && (values as readonly string[]).includes(value)) change[key] = value
  }
  for (const [field, key] of Object.entries(texts)) change[key] = fields.get(field) ?? ''
  for (const [field, key] of Object.entries(flags)) change[key] = fields.get(field) === '1'
  for (const [field, key] of Object.entries(frames)) {
    const value = Number(fields.get(field) ?? 0)
    change[key] = Number.isInteger(value) && value > 0 ? value : 0
  }
  const page = data.trees[tree]
  const modes: readonly unknown[] = page === undefined ? [] : modesOf(page)
  if (!modes.includes(change['mode'])) delete change['mode']
  return change
}

/** What a fragment asks for. */
export const readLink = (fragment: string, data: PageData): Link => {
  const fields = fieldsOf(fragment)
  const unknown: string[] = []
  const asked = findTree(data, fields.get('t'))
  if (asked === undefined) unknown.push(`profile ${fields.get('t')}`)
  const wanted = fields.get('fn')
  const start = asked ?? firstTree(data)
  const { tree, fn } =
    wanted === undefined ? { tree: start, fn: undefined } : findFunction(data, start, wanted)
  const unknownFunction = fn === undefined ? wanted : undefined
  if (unknownFunction !== undefined) unknown.push(`function ${unknownFunction}`)
  const page = data.trees[tree]
  const mode = page === undefined ? 'share' : defaultMode(page)
  const state = { ...startState(tree, mode), ...chosen(fields, data, tree), fn }
  const hasFrame = state.selected > 0 || state.zoom > 0
  return { state, hasFrame, unknown, unknownFunction }
}

const functionName = (data: PageData, { tree, fn }: ViewState): string => {
  if (fn === undefined) return ''
  const finding = data.trees[tree]?.findings.find((one) => one.fn === fn)
  return finding?.id ?? data.functions[fn]?.name ?? ''
}

/** The fragment that brings a state back, without its `#`; only what differs from the start is in it. */
export const writeLink = (state: ViewState, data: PageData): string => {
  const page = data.trees[state.tree]
  if (page === undefined) return ''
  const start = startState(state.tree, defaultMode(page))
  const parts: [string, string][] = []
  if (state.tree !== firstTree(data)) parts.push(['t', treeName(page)])
  const name = functionName(data, state)
  if (name !== '') parts.push(['fn', name])
  for (const [field, key] of Object.entries(texts)) {
    if (state[key] !== '') parts.push([field, state[key]])
  }
  for (const [field, key] of Object.entries(flags)) if (state[key]) parts.push([field, '1'])
  for (const [field, { key }] of Object.entries(choices)) {
    if (state[key] !== start[key]) parts.push([field, state[key]])
  }
  for (const [field, key] of Object.entries(frames)) {
    if (state[key] > 0) parts.push([field, String(state[key])])
  }
  return parts.map(([field, value]) => `${field}=${encoded(value)}`).join('&')
}
