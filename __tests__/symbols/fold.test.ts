import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foldSymbols, withoutTypeArguments } from '../../src/symbols/fold.js'
import { parseSymbol } from '../../src/symbols/parse.js'

/** `a, b -> x; c -> y` */
const folds = (...symbols: readonly string[]) => {
  const names = foldSymbols(symbols)
  return Object.fromEntries(symbols.map((symbol) => [symbol, names.get(symbol) ?? symbol]))
}

describe('folding', () => {
  test('brings closures and what the compiler made of statements into their function', () => {
    const parts = [
      '.func1',
      '.func2.1',
      '-range1',
      '.gowrap1',
      '.func1.deferwrap1',
      '-range1.func3'
    ]
    for (const part of parts) {
      expect(folds(`a/p.(*T).M${part}`)).toEqual({ [`a/p.(*T).M${part}`]: 'a/p.(*T).M' })
    }
    expect(folds('a/p.T.M-fm')).toEqual({ 'a/p.T.M-fm': 'a/p.T.M' })
  })

  test('brings all instances of a generic function into one', () => {
    expect(
      folds('p.Map[go.shape.int,a/b.T]', 'p.Map[...]', 'p.(*List[go.shape.[]int]).Len.func1')
    ).toEqual({
      'p.Map[go.shape.int,a/b.T]': 'p.Map[...]',
      'p.Map[...]': 'p.Map[...]',
      'p.(*List[go.shape.[]int]).Len.func1': 'p.(*List[...]).Len'
    })
  })

  test('knows a function that another was inlined into by the profile, where it is there', () => {
    expect(folds('p.Close.ready.func1', 'p.Close')['p.Close.ready.func1']).toBe('p.Close')
    expect(folds('p.Reader.Close.func1', 'p.Reader.Close')['p.Reader.Close.func1']).toBe(
      'p.Reader.Close'
    )
    expect(folds('p.Close.ready.func1')['p.Close.ready.func1']).toBe('p.Close.ready')
  })

  test.each([
    'main.main',
    'main.(*T).M',
    'type:.eq.[2]string',
    'go:(*struct { main.T }).M',
    '[libz.so.1]',
    'operator[]',
    'std::map<int>::operator[](int)',
    'java.util.HashMap.get',
    ''
  ])('leaves %s as it is', (symbol) => expect(folds(symbol)).toEqual({ [symbol]: symbol }))

  const piece = fc.constantFrom(
    ...['p', 'q/', '.', 'F', '(*T)', '.(*T).', '.func1', '-range1', '[a.b]', '[...]', 'init'],
    ...['map', 'glob', '.0', '-fm', '%2e', ' ']
  )
  const symbols = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

  test('of a symbol that is not read is the same as of one that is', () => {
    fc.assert(
      fc.property(symbols, (symbol) => {
        expect(folds(symbol)).toEqual({
          [symbol]: withoutTypeArguments(parseSymbol(symbol).declared)
        })
      }),
      { numRuns: 2000 }
    )
  })

  test('of a folded name changes nothing', () => {
    fc.assert(
      fc.property(symbols, (symbol) => {
        const once = withoutTypeArguments(symbol)
        expect(withoutTypeArguments(once)).toBe(once)
      })
    )
  })
})
