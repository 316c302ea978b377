import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals'
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page
} from 'playwright-core'
import { bundlePage } from '../../scripts/bundlePage.mjs'
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs'
import type { PageAssets, PageData } from '../../src/model/page.js'
import { pageHtml } from '../helpers/pageHtml.js'

const executablePath = findChromium()

/** Machines are busy: what takes a second of this alone must not fail. */
const PATIENCE = 60_000

/** Tests that need a browser; skipped where there is none, which scripts/test.mjs tells. */
export const describeInBrowser = executablePath === undefined ? describe.skip : describe

/** A browser of its own for a file of tests, and what its pages did that no page may do. */
export interface TestBrowser {
  readonly context: () => BrowserContext
  /** Opens HTML from a file, with a fragment. */
  readonly openHtml: (html: string, fragment?: string) => Promise<Page>
  /** Opens a page with nothing but the flame graph of some data. */
  readonly open: (data: PageData, fragment?: string) => Promise<Page>
  /** Takes what pages did that no page may do, for tests that make them do it. */
  readonly takeTroubles: () => readonly string[]
}

/** Console errors and requests, of all pages. */
const watch = (context: BrowserContext, troubles: string[]): void => {
  context.on('weberror', (error) => troubles.push(`error: ${error.error().stack}`))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${message.type()}: ${message.text()}`)
  })
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) troubles.push(`request: ${request.url()}`)
  })
}

/** Starts a browser before the tests of a file; after each, fails when a page complained or asked for something. */
export const useBrowser = (options: BrowserContextOptions = {}): TestBrowser => {
  jest.setTimeout(PATIENCE)
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-browser-'))
  const troubles: string[] = []
  let context: BrowserContext | undefined
  let assets: PageAssets = { script: '', style: '' }
  let files = 0
  const opened = (): BrowserContext => {
    if (context === undefined) throw new Error('the browser is not open')
    return context
  }
  const openHtml = async (html: string, fragment = ''): Promise<Page> => {
    const path = join(folder, `page-${files++}.html`)
    writeFileSync(path, html)
    const page = await opened().newPage()
    await page.goto(pathToFileURL(path).href + fragment)
    return page
  }
  beforeAll(async () => {
    if (executablePath === undefined) return
    assets = await bundlePage()
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      args: chromiumFlags,
      viewport: { width: 1280, height: 900 },
      ...options
    })
    context.setDefaultTimeout(PATIENCE / 3)
    watch(context, troubles)
    await context.setOffline(true)
  })
  afterEach(async () => {
    for (const page of context?.pages().slice(1) ?? []) await page.close()
    expect(troubles.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await context?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    context: opened,
    openHtml,
    takeTroubles: () => troubles.splice(0),
    open: (data, fragment) => openHtml(pageHtml(data, assets), fragment)
  }
}
