import { describe, expect, test } from '@jest/globals'
import { functionCosts } from '../../src/page/functionCosts.js'
import { ownersOf, packagesOf } from '../../src/page/packages.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { workloadsOf } from '../../src/page/workloads.js'
import { pageData, pageTree } from '../helpers/page.js'

describe('what can be chosen', () => {
  test('is sample types by workload, in the order of the data', () => {
    const tree = (workload: string, metric: string) => pageTree('', [], { workload, metric })
    const trees = [tree('b', 'cpu'), tree('a', 'cpu'), tree('b', 'alloc_space')]
    expect(workloadsOf(trees)).toEqual([
      {
        workload: 'b',
        metrics: [
          { metric: 'cpu', tree: 0 },
          { metric: 'alloc_space', tree: 2 }
        ]
      },
      { workload: 'a', metrics: [{ metric: 'cpu', tree: 1 }] }
    ])
  })

  test('is packages by cost, the larger side first', () => {
    const names: string[] = []
    const tree = pageTree('a/b.F 10 0\nc.G 1 20\nc.H 1 1\nmemmove 100 100', names)
    const { functions } = pageData([tree], names)
    expect(packagesOf(functions, functionCosts(unpackTree(tree)))).toEqual(['c', 'a/b'])
  })

  test('is owners, each once', () => {
    const { functions } = pageData([], ['a.F', 'b.G'], ({ name }) => ({
      owners: name === 'a.F' ? ['@z', '@a'] : ['@a']
    }))
    expect(ownersOf(functions)).toEqual(['@a', '@z'])
  })
})
