import type { PageAssets } from '../src/model/page.js'

export declare const bundlePage: () => Promise<PageAssets>
