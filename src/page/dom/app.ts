import type { PageData } from '../../model/page.js'
import type { ViewState } from '../state.js'
import type { View } from '../view.js'

/** What the parts of the page have of each other. */
export interface App {
  readonly data: PageData
  readonly view: () => View
  /** The one way in which anything changes. */
  readonly update: (change: Partial<ViewState>) => void
  /** Tells everybody, until the next change. */
  readonly tell: (text: string) => void
  /** Tells those who hear the page, and nobody else. */
  readonly say: (text: string) => void
}

/** A piece of the page: its element, and how it follows the view. */
export interface Part {
  readonly node: HTMLElement
  readonly render: (view: View) => void
}
