/** What the page says and shows, from data and state alone. */

import { describe, expect, test } from '@jest/globals'
import type { PageData, PageTree } from '../../src/model/page.js'
import * as actions from '../../src/page/actions.js'
import { caption, goneShare, legend, notices, searchText } from '../../src/page/captions.js'
import { describe as describeFrame, spoken } from '../../src/page/describe.js'
import { markOf } from '../../src/page/mark.js'
import { defaultMode } from '../../src/page/measure.js'
import { changed, startState, type ViewState } from '../../src/page/state.js'
import { type View, viewer } from '../../src/page/view.js'
import { pageOf } from '../helpers/page.js'

const stacks = `main.main;example.com/shop.Old 300000000 0
  main.main;example.com/shop.New 0 200000000
  main.main;example.com/shop.Work 400000000 800000000
  main.main;runtime.mallocgc 200000000 201000000
  main.main;... 100000000 100000000`

/** Nodes: 0 all, 1 main, 2 Old, 3 New, 4 Work, 5 mallocgc, 6 small frames. */
const sampled: Partial<PageTree> = {
  cut: 0.0005,
  sampling: { base_events: 1000, head_events: 1301, phi: 3 },
  findings: [{ id: 'f1', fn: 3, word: 'more CPU', evidence: 'p<0.001' }]
}

const viewOf = (data: PageData, change: Partial<ViewState> = {}): View => {
  const page = data.trees[0]
  const start = startState(0, page === undefined ? 'share' : defaultMode(page))
  const view = viewer(data)(changed(start, change))
  if (view === undefined) throw new Error('no view')
  return view
}

const view = (change: Partial<ViewState> = {}, more: Partial<PageTree> = sampled): View =>
  viewOf(pageOf(stacks, more), change)

describe('a frame', () => {
  test('is told with base, head, change, share, place, noise and finding', () => {
    expect(describeFrame(view({ mode: 'absolute' }), 4)).toEqual({
      name: { short: 'shop.Work', long: 'example.com/shop.Work' },
      where: ['example.com/shop/file.go:7', 'example.com/shop'],
      figures: [
        {
          label: 'Total',
          base: '400 ms',
          head: '800 ms',
          change: '+400 ms (+100.0%, +40.0% of base)'
        },
        {
          label: 'Self',
          base: '400 ms',
          head: '800 ms',
          change: '+400 ms (+100.0%, +40.0% of base)'
        },
        { label: 'Total, share', base: '40.0%', head: '61.5%', change: '+21.5 pp (+53.7%)' }
      ],
      notes: ['more; sampling noise is ±11.8%', 'Report: more CPU; p<0.001']
    })
  })

  test.each([
    [0, 'no change of its share'],
    [2, 'gone: not in head, or below 0.05% of it'],
    [3, 'new: not in base, or below 0.05% of it'],
    [5, 'no sure change: sampling noise is ±5.4 pp']
  ])('%d stands as it is: %s', (node, note) => {
    expect(describeFrame(view(), node).notes[0]).toBe(note)
  })

  test('is one percentage where the frame is all of base', () => {
    const [total] = describeFrame(view({ mode: 'absolute' }), 0).figures
    expect(total?.change).toBe('+301 ms (+30.1%)')
  })

  test('is absent for sure where nothing was cut', () => {
    expect(describeFrame(view({}, {}), 2).notes).toEqual(['gone: not in head'])
  })

  test('is one sentence for those who hear it', () => {
    expect(spoken(view(), 3)).toBe(
      'shop.New: 0.0% to 15.4%, +15.4 pp (new), new: not in base, or below 0.05% of it'
    )
  })

  test('has a mark in the numbers of its colour', () => {
    expect(markOf(view(), 4)).toEqual({ badge: '', change: '+21.5 pp', arrow: '▲' })
    expect(markOf(view({ mode: 'absolute' }), 4).change).toBe('+40.0%')
    expect(markOf(view({ mode: 'absolute', colouring: 'relative' }), 4).change).toBe('+100.0%')
    expect(markOf(view(), 2)).toEqual({ badge: '-', change: '-30.0 pp', arrow: '▼' })
    expect(markOf(view(), 3)).toEqual({ badge: '+', change: '+15.4 pp', arrow: '▲' })
    expect(markOf(view(), 5)).toEqual({ badge: '', change: '', arrow: '' })
  })

  test('carries its share where sides are not compared', () => {
    expect(markOf(view({}, { refused: 'other machine' }), 4)).toEqual({
      badge: '',
      change: '61.5%',
      arrow: ''
    })
  })
})

describe('the caption', () => {
  test.each<[Partial<ViewState>, Partial<PageTree>, string]>([
    [
      {},
      sampled,
      'Numbers are shares of all that each side costs; frames are as wide as head; colour is what each frame adds to the change, in percentage points, grey within sampling noise. What is below 0.05% of both sides is added up as small frames.'
    ],
    [
      { mode: 'absolute', widthOf: 'union' },
      {},
      'Numbers are absolute; frames are as wide as the larger of base and head; colour is what each frame adds to the change, in percent of base.'
    ],
    [
      { colouring: 'relative', widthOf: 'base' },
      { operations: { base: 1200, head: 900 } },
      'Numbers are per operation (1,200 in base, 900 in head); frames are as wide as base; colour is the change of each frame by itself.'
    ],
    [
      { view: 'table' },
      sampled,
      'Numbers are shares of all that each side costs; changes in grey are within sampling noise. What is below 0.05% of both sides is added up as small frames.'
    ]
  ])('%j', (change, more, text) => {
    expect(caption(view(change, more))).toBe(text)
  })

  test('of a table says nothing of noise that is not known', () => {
    const shares = 'Numbers are shares of all that each side costs'
    expect(caption(view({ view: 'table' }, {}))).toBe(`${shares}.`)
    const refused = caption(view({ view: 'table' }, { refused: 'other machine' }))
    expect(refused).toBe(`${shares}; base and head are not compared.`)
  })

  test('says that nothing is coloured where sides are not compared', () => {
    expect(caption(view({}, { refused: 'other machine' }))).toContain('nothing is coloured')
  })

  test('has a scale in the unit of the numbers', () => {
    const texts = (change: Partial<ViewState>) => legend(view(change)).map(({ text }) => text)
    expect(texts({})).toEqual(['-10 pp', '-1 pp', 'same', '+1 pp', '+10 pp'])
    expect(texts({ mode: 'absolute' })).toEqual(['-10%', '-1%', 'same', '+1%', '+10%'])
    expect(texts({ colouring: 'relative' })).toEqual(['half', 'same', 'twice'])
  })
})

describe('the notices', () => {
  test.each<[string, PageData, Partial<ViewState>, readonly string[]]>([
    ['nothing to say', pageOf(stacks, sampled), {}, []],
    [
      'no sampling error',
      pageOf(stacks),
      {},
      ['The sampling error of this profile is not known: small changes may be noise.']
    ],
    [
      'a refusal',
      pageOf(stacks, { refused: 'base ran on another machine' }),
      {},
      ['Base and head are not compared: base ran on another machine.']
    ],
    ['no base', pageOf('main 0 5'), {}, ['There is no base: only head is shown.']],
    ['no head', pageOf('main 5 0'), {}, ['There is no head: only base is shown.']],
    ['nothing', pageOf('main 0 0'), {}, ['Nothing was sampled.']],
    [
      'another kind',
      pageOf(stacks, { ...sampled, counts: false }),
      {},
      ['Gates do not look at this sample type.']
    ],
    [
      'a sandwich without width',
      pageOf(stacks, sampled),
      { view: 'sandwich', fn: 1 },
      ['Nothing of this is in head: choose Both.']
    ]
  ])('tell of %s', (_, data, change, lines) => {
    expect(notices(viewOf(data, change))).toEqual(lines)
  })
})

describe('what head lacks', () => {
  test('is a share of base', () => {
    expect(goneShare(view())).toBeCloseTo(0.3)
  })

  test('is nothing where base is drawn', () => {
    expect(goneShare(view({ widthOf: 'union' }))).toBe(0)
    expect(goneShare(view({ widthOf: 'base' }))).toBe(0)
  })
})

describe('the answer to a search', () => {
  test.each([
    ['', ''],
    ['shop', '3 frames: 70.0% of base, 76.9% of head'],
    ['Old', '1 frame: 30.0% of base, 0.0% of head'],
    ['nothing', 'No match'],
    ['/(/', 'Not a pattern: a group is not closed']
  ])('%s', (query, text) => {
    expect(searchText(view({ query }))).toBe(text)
  })
})

describe('an action', () => {
  test('selects and marks in the graph, and recentres the sandwich', () => {
    expect(actions.open(view(), 4)).toEqual({ selected: 4, zoom: 4, fn: 3 })
    expect(actions.open(view(), 0)).toEqual({ selected: 0, zoom: 0, fn: undefined })
    const between = view({ view: 'sandwich', fn: 0 })
    expect(actions.select(between, 1)).toEqual({ selected: 1 })
    expect(actions.open(between, 1)).toMatchObject({ view: 'sandwich', widthOf: 'union' })
  })

  test('steps back out of zoom, view and search', () => {
    expect(actions.back(view({ zoom: 4 }))).toEqual({ zoom: 1 })
    expect(actions.back(view({ view: 'table' }))).toEqual({ view: 'graph' })
    expect(actions.back(view({ query: 'x' }))).toEqual({ query: '', fn: undefined, selected: 0 })
  })

  test('leads to a function that head lacks by way of the union', () => {
    expect(actions.land(view(), 1)).toEqual({ fn: 1, widthOf: 'union' })
    expect(actions.land(view({ widthOf: 'union' }), 1)).toMatchObject({ fn: 1, selected: 2 })
    expect(actions.land(view({ widthOf: 'union', pkg: 'runtime' }), 1)).toEqual({ fn: 1 })
  })

  test('opens the sandwich of what changed most where nothing is chosen', () => {
    expect(actions.toggleSandwich(view())).toEqual({ view: 'sandwich', fn: 1, widthOf: 'union' })
    expect(actions.toggleSandwich(view({ fn: 3 }))).toEqual({
      view: 'sandwich',
      fn: 3,
      widthOf: 'head'
    })
    expect(actions.toggleSandwich(view({ view: 'sandwich', fn: 3 }))).toEqual({ view: 'graph' })
  })

  test('goes through widths, modes and colours', () => {
    expect(actions.nextWidth(view())).toEqual({ widthOf: 'union' })
    expect(actions.nextWidth(view({ widthOf: 'union' }))).toEqual({ widthOf: 'base' })
    expect(actions.nextMode(view())).toEqual({ mode: 'absolute' })
    expect(actions.otherColouring(view())).toEqual({ colouring: 'relative' })
    expect(actions.toggleOrientation(view())).toEqual({ orientation: 'flame' })
    expect(actions.toggleTable(view())).toEqual({ view: 'table' })
  })
})

describe('a view', () => {
  test('computes nothing again that a change leaves as it was', () => {
    const of = viewer(pageOf(stacks, sampled))
    const start = startState(0, 'share')
    const one = of(start)
    const zoomed = of({ ...start, zoom: 1, selected: 4 })
    expect(zoomed?.layout).toBe(one?.layout)
    expect(zoomed?.rows()).toBe(one?.rows())
    const flame = of({ ...start, orientation: 'flame', colouring: 'relative' })
    expect(flame?.layout).toBe(one?.layout)
    expect(of({ ...start, widthOf: 'base' })?.changes).toBe(one?.changes)
  })

  test('marks a function with the closures and instances that the report counts to it', () => {
    const findings = [1, 2].map((fn) => ({ id: 'f1', fn, word: 'more CPU', evidence: '' }))
    const alone = { id: 'f2', fn: 3, word: 'more CPU', evidence: '' }
    const more = { findings: [...findings, alone] }
    expect([...view({ fn: 1 }, more).marked]).toEqual([1, 2])
    expect([...view({ fn: 3 }, more).marked]).toEqual([3])
    expect([...view({ fn: 4 }, more).marked]).toEqual([4])
    expect([...view({}, more).marked]).toEqual([])
    expect(actions.land(view({ fn: 1 }, more), 1)).toMatchObject({ fn: 1, selected: 3 })
  })

  test('takes frames that are not there for the root', () => {
    const of = viewer(pageOf(stacks))
    expect(of({ ...startState(0, 'share'), zoom: 99, selected: 99 })?.state).toMatchObject({
      zoom: 0,
      selected: 0
    })
  })

  test('is as wide as what there is', () => {
    expect(viewOf(pageOf('main 5 0')).state.widthOf).toBe('union')
    expect(viewOf(pageOf('main 5 0')).layout.width[0]).toBe(1)
    expect(viewOf(pageOf('main 0 5'), { widthOf: 'base' }).state.widthOf).toBe('union')
  })

  test('has none of a tree that is not there', () => {
    expect(viewer(pageOf(stacks))(startState(7, 'share'))).toBeUndefined()
  })

  test('hides by package and by change', () => {
    const names = ({ tree, data }: View) =>
      [...tree.functions].map((fn) => data.functions[fn]?.name ?? fn)
    expect(names(view({ pkg: 'example.com/shop' }))).toEqual([
      -1,
      'example.com/shop.Old',
      'example.com/shop.New',
      'example.com/shop.Work'
    ])
    expect(names(view({ onlyChanged: true }))).not.toContain('runtime.mallocgc')
    expect(view({ isOwn: true }).tree.total.head[0]).toBe(view().tree.total.head[0])
  })
})
