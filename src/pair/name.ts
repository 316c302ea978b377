/** Reading sides and workloads out of file names: words, not patterns, so that any order and separator works. */
import type { Side } from '../model/side.js'

/** Words that say which side a file belongs to. */
const sideWords: ReadonlyMap<string, Side> = new Map([
  ['base', 'base'],
  ['baseline', 'base'],
  ['old', 'base'],
  ['main', 'base'],
  ['master', 'base'],
  ['before', 'base'],
  ['head', 'head'],
  ['new', 'head'],
  ['pr', 'head'],
  ['after', 'head'],
  ['optimized', 'head'],
  ['optimised', 'head'],
  ['candidate', 'head']
])

export const isSideWord = (word: string): boolean => sideWords.has(word.toLowerCase())

/** Whether a path says that it is of base. */
export const saysBase = (path: string): boolean =>
  splitWords(path).some(({ text }) => sideWords.get(text) === 'base')

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that say what a file holds. The content says it better, so they are no part of a workload's name. */
const kindWords = wordsOf(
  'cpu mem memory memprofile cpuprofile heap alloc allocs inuse goroutine threadcreate ' +
    'bench benchmark benchmarks benchstat benchdiff'
)

/** Words of file endings, folders and artifacts that say nothing about the workload. */
const fillerWords = wordsOf(
  'top prof profs pprof profile profiles pb gz txt out csv json log raw diff space objects result results ' +
    'speedscope folded collapsed ' +
    'ci artifact artifacts flamegate'
)

/** A commit in a name differs in every run, and would make a new workload of the same one each time. */
const isCommit = (word: string): boolean => /^[0-9a-f]{7,64}$/.test(word) && /\d/.test(word)

/** How strongly a name says its side: a whole folder beats a word within a name, which beats saying nothing. */
export type Strength = 'folder' | 'word' | 'none'

/** One way to read a path: the side it may belong to, and what is left of the name. */
export interface Reading {
  readonly side: Side | 'neutral'
  readonly strength: Strength
  /** Workload part of the name, words joined by `-`; empty when nothing is left. */
  readonly key: string
  /** The word that was read as the side. */
  readonly word: string
}

export interface FileName {
  readonly readings: readonly Reading[]
  /** Number of a repeated file (`cpu.1.pprof`, `run2/cpu.pprof`); empty when the name carries none. */
  readonly replicate: string
}

interface Word {
  readonly text: string
  readonly isFolder: boolean
}

/**
 * How `node --cpu-prof` names a file that nobody named: `CPU.20261129.101916.30098.0.001.cpuprofile`, with date, time, process,
 * thread and number. They differ in every run, and tell repeated files apart.
 */
const NODE_NAME = /(?<=^|[/\\])(CPU|Heap)\.(\d{8})\.(\d{6})\.(\d{1,10})\.(\d{1,10})\.(\d{3})(?=\.)/g

const splitWords = (path: string): readonly Word[] => {
  const segments = path
    .replace(NODE_NAME, '$1.$2$3$4$5$6')
    .split(/[/\\]+/)
    .filter((segment) => segment !== '')
  return segments.flatMap((segment, index) => {
    const parts = segment.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    const texts = parts.filter((part) => part !== '')
    const isFolder = index < segments.length - 1 && texts.length === 1
    return texts.map((text) => ({ text, isFolder }))
  })
}

/** A number behind the kind (`cpu.1.pprof`, `cpu_top.1.txt`), or a counted word (`run3`), tells repeated files apart. */
const isReplicate = (words: readonly Word[], index: number): boolean => {
  const text = words[index]?.text ?? ''
  if (/^(?:run|round|rep|replicate|iter)\d+$/.test(text)) return true
  const before = words.slice(0, index).findLast((word) => !fillerWords.has(word.text))
  return /^\d+$/.test(text) && kindWords.has(before?.text ?? '')
}

const keyOf = (words: readonly Word[]): string =>
  words
    .map((word) => word.text)
    .filter((text) => !kindWords.has(text) && !fillerWords.has(text) && !isCommit(text))
    .join('-')

const sideReading = (words: readonly Word[], index: number): readonly Reading[] => {
  const word = words[index]
  const side = word && sideWords.get(word.text)
  if (word === undefined || side === undefined) return []
  const rest = words.filter((_, other) => other !== index)
  return [{ side, strength: word.isFolder ? 'folder' : 'word', key: keyOf(rest), word: word.text }]
}

/** All ways to read a path, relative to the folder that was searched. The neutral reading is always the last. */
export const readName = (path: string): FileName => {
  const all = splitWords(path)
  const replicates = all.filter((_, index) => isReplicate(all, index))
  const words = all.filter((word) => !replicates.includes(word))
  const sided = words.flatMap((_, index) => sideReading(words, index))
  const neutral: Reading = { side: 'neutral', strength: 'none', key: keyOf(words), word: '' }
  return {
    readings: [...sided, neutral],
    replicate: replicates.map((word) => word.text).join('-')
  }
}

const inputEndings: ReadonlySet<string> = new Set([
  'prof',
  'pprof',
  'pb',
  'gz',
  'txt',
  'csv',
  'diff',
  'out',
  'speedscope',
  'cpuprofile',
  'folded',
  'collapsed'
])

/** Whether a name looks like input although no format claims the content: then it is listed, not only counted. */
export const looksLikeInput = (path: string): boolean =>
  splitWords(path).some(({ text }) => sideWords.has(text) || inputEndings.has(text))
