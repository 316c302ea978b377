/** Symbols that the real toolchain wrote (fixtures/symbols), against what Go's own tools and the sources say of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import { foldSymbols } from '../../src/symbols/fold.js'
import { decodePath, isReserved } from '../../src/symbols/importPath.js'
import { isRuntimeSymbol } from '../../src/symbols/origin.js'
import { parseSymbol } from '../../src/symbols/parse.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

interface Linked {
  readonly symbol: string
  /** Package whose compilation made the function, from the debug information. */
  readonly unit: string
  /** As debug/gosym reads them from the symbol. */
  readonly package: string
  readonly receiver: string
  readonly base: string
}

const linked: readonly Linked[] = readFileSync(`${fixtures}symbols/linked.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [symbol = '', unit = '', path = '', receiver = '', base = ''] = line.split('\t')
    return { symbol, unit, package: path, receiver, base }
  })

const namesIn = (path: string): readonly string[] => {
  const bytes = readFileSync(`${fixtures}${path}`)
  const [profile] = decode({ path, bytes }, { maxInflatedBytes: 1 << 24, maxRows: 1e6 }).parsed
    .profiles
  return profile?.functions.map(({ name }) => name) ?? []
}

/** Functions and methods that the Go files of a folder declare, as `F`, `T.M` and `(*T).M`. */
const declaredIn = (folder: string): readonly string[] =>
  readdirSync(`${fixtures}${folder}`)
    .filter((name) => name.endsWith('.go'))
    .flatMap((name) => readFileSync(`${fixtures}${folder}/${name}`, 'utf8').split('\n'))
    .flatMap((line) => {
      const [, receiver, name] = /^func (?:\((?:\p{L}+ )?([^)]+)\) )?([\p{L}\d]+)/u.exec(line) ?? []
      if (name === undefined) return []
      const plain = receiver?.replace(/\[.*\]/, '[...]')
      if (plain === undefined) return [/^func \p{L}+\[/u.test(line) ? `${name}[...]` : name]
      return [plain.startsWith('*') ? `(${plain}).${name}` : `${plain}.${name}`]
    })

const isBare = ({ symbol }: Linked): boolean => !symbol.includes('.')

describe('the functions of a binary', () => {
  test('are many, and of every shape', () => {
    expect(linked.length).toBeGreaterThan(500)
    const kinds = new Set(
      linked.flatMap(({ symbol }) => parseSymbol(symbol).parts.map(({ kind }) => kind))
    )
    expect([...kinds].sort()).toEqual([
      'closure',
      'defer-wrapper',
      'go-wrapper',
      'inlined',
      'method-value',
      'range-body'
    ])
  })

  test('have the package that debug/gosym reads, with its escapes taken back', () => {
    const ours = linked.filter(({ symbol }) => !isReserved(symbol))
    expect(ours.map(({ symbol }) => parseSymbol(symbol).package)).toEqual(
      ours.map((row) => decodePath(row.package))
    )
  })

  test('have the package that was compiled, where they are no instances or wrappers made elsewhere', () => {
    const isMadeWhereUsed = ({ symbol }: Linked) => symbol.includes('[') || symbol.endsWith('-fm')
    const own = linked.filter(
      (row) => !isMadeWhereUsed(row) && !isBare(row) && !isReserved(row.symbol)
    )
    expect(own.length).toBeGreaterThan(200)
    expect(own.map(({ symbol }) => parseSymbol(symbol).package)).toEqual(
      own.map(({ unit }) => unit)
    )
  })

  test('have the receiver and the name that debug/gosym reads, where they have no parts', () => {
    const whole = linked.filter((row) => {
      const { parts, kind, typeArguments } = parseSymbol(row.symbol)
      return (
        parts.length === 0 &&
        (kind === 'function' || kind === 'method') &&
        typeArguments === undefined
      )
    })
    expect(whole.length).toBeGreaterThan(30)
    const withoutBrackets = (text: string) => text.replace(/^\((.*)\)$/, '$1')
    expect(
      whole.map(({ symbol }) => [parseSymbol(symbol).receiver ?? '', parseSymbol(symbol).name])
    ).toEqual(whole.map(({ receiver, base }) => [withoutBrackets(receiver), base]))
  })

  test('without a package are assembly of the runtime and its friends', () => {
    const friends = linked
      .filter(isBare)
      .filter(({ unit }) => /^(?:runtime|internal\/|reflect)/.test(unit))
    expect(friends.length).toBeGreaterThan(5)
    expect(
      friends.map(({ symbol }) => symbol).filter((symbol) => !isRuntimeSymbol(symbol))
    ).toEqual([])
  })
})

describe('every part', () => {
  const declared = new Set(declaredIn('programs/symbols').map((name) => `main.${name}`))
  const inMain = (symbols: readonly string[]) => {
    const names = foldSymbols(symbols)
    return symbols
      .filter((symbol) => parseSymbol(symbol).package === 'main')
      .map((symbol) => [symbol, names.get(symbol) ?? symbol] as const)
  }

  test('of a profile folds into a function that the sources declare', () => {
    const folded = inMain(namesIn('symbols/go.pprof'))
    expect(folded.length).toBeGreaterThan(60)
    const strange = folded.filter(
      ([, name]) => !declared.has(name) && !/^main\.init(\.\d)?$/.test(name)
    )
    expect(strange).toEqual([])
  })

  test('of a binary does so, but for methods that the compiler passes on to a field or a value', () => {
    const folded = inMain(linked.map(({ symbol }) => symbol))
    const strange = folded.filter(
      ([, name]) => !declared.has(name) && !/^main\.init(\.\d)?$/.test(name)
    )
    expect(strange.map(([symbol]) => symbol)).toEqual([
      'main.(*Embeds).Pointer',
      'main.(*Embeds).Value',
      'main.(*List[int]).Len',
      'main.(*List[main.node·1]).Len',
      'main.(*List[string]).Len',
      'main.(*T).Value',
      'main.Embeds.Pointer',
      'main.Embeds.Value'
    ])
  })
})

test('calls from and into C are told apart from the functions that make them', () => {
  const kinds = namesIn('symbols/cgo.pprof')
    .filter((name) => !isRuntimeSymbol(name))
    .map((name) => `${parseSymbol(name).kind} ${name.replace(/_[0-9a-f]{12}_/, '_HASH_')}`)
  expect(kinds.sort()).toEqual([
    'cgo _cgoexp_HASH_goCallback',
    'cgo main._C2func_work',
    'cgo main._Cfunc_work',
    'function main.goCallback',
    'function main.main',
    'function main.mark',
    'method main.lib.call'
  ])
})
