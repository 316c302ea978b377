import { describe, expect, test } from '@jest/globals'
import { layOut } from '../../src/page/layout.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { DURATION, windowOf, zoomWindow } from '../../src/page/zoomWindow.js'
import { pageTree } from '../helpers/page.js'

const whole = { left: 0, width: 1 }
const part = { left: 0.5, width: 0.25 }

describe('the window of a zoom', () => {
  test('is what a frame takes of the layout, or everything for a frame without width', () => {
    const tree = unpackTree(pageTree('a 30 0\nb 10 0'))
    const layout = layOut(tree, tree.self.base, (a, b) => a - b)
    expect(windowOf(layout, 0)).toEqual(whole)
    expect(windowOf(layout, 2)).toEqual({ left: 0.75, width: 0.25 })
    expect(
      windowOf(
        layOut(tree, tree.self.head, (a, b) => a - b),
        2
      )
    ).toEqual(whole)
  })

  test('glides, fast at first, and arrives', () => {
    const glide = zoomWindow()
    glide.aim(part, 'glide')
    expect(glide.now()).toEqual(whole)
    expect(glide.move(1000)).toBe(false)
    expect(glide.move(1000 + DURATION / 2)).toBe(false)
    expect(glide.now().left).toBeGreaterThan(0.25)
    expect(glide.now().left).toBeLessThan(0.5)
    expect(glide.move(1000 + DURATION)).toBe(true)
    expect(glide.now()).toEqual(part)
    expect(glide.move(5000)).toBe(true)
  })

  test('turns around where it is', () => {
    const glide = zoomWindow()
    glide.aim(part, 'glide')
    glide.move(0)
    glide.move(DURATION / 2)
    const middle = glide.now()
    glide.aim(whole, 'glide')
    expect(glide.now()).toEqual(middle)
    glide.move(DURATION)
    expect(glide.move(2 * DURATION)).toBe(true)
    expect(glide.now()).toEqual(whole)
  })

  test('does not start again for the same aim', () => {
    const glide = zoomWindow()
    glide.aim(part, 'glide')
    glide.move(0)
    glide.aim({ ...part }, 'glide')
    expect(glide.move(DURATION)).toBe(true)
  })

  test('jumps at once when told to', () => {
    const glide = zoomWindow()
    glide.aim(part, 'jump')
    expect(glide.now()).toEqual(part)
    expect(glide.move(0)).toBe(true)
  })
})
