import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD } from './build.ts'
import type { PreparedStory } from './completeness.ts'
import { finished, type Finished, shown } from './finished.ts'

const ORIGIN = 'http://localhost'

/** Answers from the folder of the build: no server, no port. */
async function serveBuild(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, (route) => {
    const path = join(BUILD, decodeURIComponent(new URL(route.request().url()).pathname))
    return existsSync(path) && statSync(path).isFile()
      ? route.fulfill({ path })
      : route.fulfill({ status: 404 })
  })
}

interface Preview {
  extract(): Promise<Readonly<Record<string, PreparedStory>>>
}

/** One page of the Storybook's preview, in which story after story is shown without loading it again. */
export class Storybook {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The major version of the browser that shows the stories. */
  get chromium(): string {
    return this.page.context().browser()?.version().split('.')[0] ?? ''
  }

  /** Loads the preview with the toolbar set, e.g. `theme:dark;direction:rtl`, and no story yet. */
  async open(globals: string): Promise<void> {
    await this.page.goto(`${ORIGIN}/iframe.html?viewMode=story&id=none&globals=${globals}`)
    await this.page.locator('body.sb-show-nopreview, body.sb-show-errordisplay').waitFor()
  }

  /** All stories with their parameters. */
  stories(): Promise<readonly PreparedStory[]> {
    return this.page.evaluate(async () => {
      const preview = (window as unknown as { readonly __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__
      return JSON.parse(JSON.stringify(Object.values(await preview.extract()))) as PreparedStory[]
    })
  }

  /** Shows the page of an element. */
  async openPage(pageId: string): Promise<void> {
    await this.page.evaluate(shown, pageId)
  }

  /** Shows a story, and says how that ended and what axe found. */
  show(storyId: string): Promise<Finished> {
    return this.page.evaluate(finished, storyId)
  }
}

export const test = base.extend<object, { storybook: Storybook }>({
  storybook: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        viewport: { width: 800, height: 600 },
        reducedMotion: 'reduce',
      })
      await serveBuild(context)
      await use(new Storybook(await context.newPage()))
      await context.close()
    },
    { scope: 'worker' },
  ],
})
