import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PageData } from '../../src/model/page.js'
import { firstTree } from '../../src/page/findInPage.js'
import { isLink, readLink, writeLink } from '../../src/page/fragment.js'
import type { ViewState } from '../../src/page/state.js'
import { anyText } from '../helpers/anyText.js'
import { pageData, pageTree } from '../helpers/page.js'

const finding = { id: '7c1d52aa90be1f03', fn: 1, word: 'more CPU', evidence: 'p<0.001' }
const other = { id: 'a903aa90be1f0352', fn: 1, word: 'more memory', evidence: 'p<0.001' }
const names = ['main.main', 'a/b.(*T).F', 'a/b.G&x=1 #%']
const stacks = `main.main;a/b.(*T).F 1 2
  main.main;a/b.G&x=1 #% 1 2`
const data: PageData = pageData(
  [
    pageTree(stacks, [...names], { workload: 'api/v1', metric: 'wall', counts: false }),
    pageTree(stacks, [...names], {
      workload: 'api/v1',
      metric: 'cpu',
      findings: [finding],
      operations: { base: 1, head: 1 }
    }),
    pageTree(stacks, [...names], { workload: 'shop', metric: 'alloc_space', findings: [other] })
  ],
  names
)

const stateOf = (fragment: string): ViewState => readLink(fragment, data).state

describe('a link', () => {
  test('to nothing opens the first tree with findings', () => {
    expect(stateOf('')).toMatchObject({ tree: 1, mode: 'per-op', view: 'graph', zoom: 0 })
  })

  test('to a finding opens its function in its tree', () => {
    expect(stateOf('#fn=7c1d52aa90be1f03')).toMatchObject({ tree: 1, fn: 1 })
    expect(stateOf('#fn=a903aa90be1f0352')).toMatchObject({ tree: 2, fn: 1, mode: 'share' })
  })

  test('to a function by its name stays in the tree', () => {
    expect(stateOf('#t=shop/alloc_space&fn=main.main')).toMatchObject({ tree: 2, fn: 0 })
  })

  test('to a package, an owner, a search and a mode', () => {
    expect(stateOf('#pkg=a/b&owner=%40acme%2Fweb&q=%2Fx%2B%2F&m=share&w=union')).toMatchObject({
      pkg: 'a/b',
      owner: '@acme/web',
      query: '/x+/',
      mode: 'share',
      widthOf: 'union'
    })
  })

  test('keeps a plus, and survives what is not encoded well', () => {
    expect(stateOf('#q=a+b').query).toBe('a+b')
    expect(stateOf('#q=100%').query).toBe('100%')
  })

  test('to what the page does not have says so', () => {
    expect(readLink('#t=gone/cpu&fn=0000', data).unknown).toEqual([
      'profile gone/cpu',
      'function 0000'
    ])
    expect(stateOf('#t=gone/cpu&fn=0000')).toMatchObject({ tree: 1, fn: undefined })
  })

  test('ignores values that are none', () => {
    expect(stateOf('#m=fast&w=__proto__&v=x&z=-1&f=1e9x&own=yes')).toMatchObject({
      mode: 'per-op',
      widthOf: 'head',
      view: 'graph',
      zoom: 0,
      selected: 0,
      isOwn: false
    })
  })

  test('does not choose a mode that the tree lacks', () => {
    expect(stateOf('#t=shop/alloc_space&m=per-op').mode).toBe('share')
  })

  test.each([
    ['#fn=1', true],
    ['#pkg=', true],
    ['#x=1&t=a/b', true],
    ['#benchmarks', false],
    ['#constructor=1', false],
    ['', false]
  ])('%s is for the graph: %s', (fragment, expected) => {
    expect(isLink(fragment)).toBe(expected)
  })

  test('asks for a frame only where it names one', () => {
    expect(readLink('#fn=main.main', data).hasFrame).toBe(false)
    expect(readLink('#fn=main.main&f=1', data).hasFrame).toBe(true)
  })
})

describe('the fragment of a state', () => {
  test('is empty for what a page starts with', () => {
    expect(writeLink(stateOf(''), data)).toBe('')
  })

  test('names a function by its finding, else by its name', () => {
    expect(writeLink({ ...stateOf(''), fn: 1 }, data)).toBe('fn=7c1d52aa90be1f03')
    expect(writeLink({ ...stateOf(''), fn: 2 }, data)).toBe('fn=a/b.G%26x%3D1%20%23%25')
  })

  test('has a place for text that is none', () => {
    expect(writeLink({ ...stateOf(''), query: 'a\ud800b' }, data)).toBe('q=a%EF%BF%BDb')
  })

  test('brings the state back', () => {
    const text = anyText({ maxLength: 12 })
    const state = fc
      .record({
        tree: fc.nat(2),
        view: fc.constantFrom('graph', 'sandwich', 'table'),
        mode: fc.constantFrom('absolute', 'share'),
        widthOf: fc.constantFrom('head', 'base', 'union'),
        colouring: fc.constantFrom('contribution', 'relative'),
        order: fc.constantFrom('value', 'change', 'name'),
        orientation: fc.constantFrom('icicle', 'flame'),
        query: text,
        pkg: text,
        owner: text,
        isOwn: fc.boolean(),
        onlyChanged: fc.boolean(),
        fn: fc.option(fc.nat(2), { nil: undefined }),
        zoom: fc.nat(3),
        selected: fc.nat(3)
      } as const)
      .map((some): ViewState => ({ ...stateOf(''), ...some }))
    fc.assert(
      fc.property(state, (one) => {
        const fragment = writeLink(one, data)
        expect(fragment).not.toMatch(/[\s"<>]/)
        expect(stateOf(`#${fragment}`)).toEqual(one)
      })
    )
  })
})

test('a page without findings opens what gates look at', () => {
  const trees = data.trees.map((tree) => ({ ...tree, findings: [] }))
  expect(firstTree({ ...data, trees })).toBe(1)
  expect(firstTree({ ...data, trees: trees.map((tree) => ({ ...tree, counts: false })) })).toBe(0)
})
