/** Pictures for tests of the page: nothing to draw, unless the test says what. */
import type { PageAssets } from '../../src/model/page.js'
import type { Pictures } from '../../src/model/pictures.js'

export const somePictures = (over: Partial<Pictures> = {}): Pictures => ({
  flames: { page_version: 1, base_label: 'base', head_label: 'head', functions: [], trees: [] },
  samples: new Map(),
  geomeans: [],
  packages: [],
  paths: [],
  ...over
})

/** Script and style that can be told apart from everything else in the file. */
export const someAssets: PageAssets = {
  script: 'document.title += ""',
  style: '#flamegraph{display:block}'
}
