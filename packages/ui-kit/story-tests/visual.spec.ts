import { expect } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { STORIES, type Entry } from './build.ts'
import { isTakingAnew, noteChromium, otherChromium, toleranceFor } from './recorded-with.ts'
import { test, type Storybook } from './storybook.ts'

const GRIDS = STORIES.filter(({ tags }) => tags.includes('visual'))
const PICTURES = fileURLToPath(new URL('pictures', import.meta.url))

const MODES = [
  { name: 'light', globals: 'theme:light;language:ko' },
  { name: 'dark', globals: 'theme:dark;language:en' },
  { name: 'compact-rtl', globals: 'theme:light;density:compact;direction:rtl;language:en' },
  { name: 'forced-colours', globals: 'theme:light;language:ko', forcedColors: 'active' },
] as const

const WITHOUT_AXE = 'a11y.manual:!true'

/** The shop's own web font on every machine; its families before that one are whatever a system has. */
const ONE_FONT = `:root { --jt-font-family: 'Noto Sans KR Variable', sans-serif; }`

/** What opens over the page is in a picture of all of it. */
const isWholePage = ({ tags }: Entry): boolean => tags.includes('whole-page')

const pictureOf = ({ id }: Entry, mode: string): string =>
  `${id.replace(/--grid$/, '').replace('--', '-')}-${mode}.png`

async function open({ page }: Storybook, act: () => Promise<void>): Promise<void> {
  await act()
  await page.addStyleTag({ content: ONE_FONT })
}

/** Fonts and pictures are there, and the pseudo-states are put on. */
async function settle({ page }: Storybook): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    await document.fonts.ready
  })
}

const howToAccept = (picture: string): string =>
  `story-tests/pictures/${picture} looks as before. If this look is meant, "pnpm test-stories visual --update-snapshots" takes it anew`

test.beforeAll(({ storybook }) => {
  const words = otherChromium(storybook.chromium)
  if (words) console.warn(words)
})
test.afterAll(({ storybook }) => {
  if (isTakingAnew()) noteChromium(storybook.chromium)
})

for (const mode of MODES)
  test.describe(`looks as before in ${mode.name}`, () => {
    const forcedColors = 'forcedColors' in mode ? mode.forcedColors : 'none'

    test.beforeAll(async ({ storybook }) => {
      await storybook.page.setViewportSize({ width: 720, height: 600 })
      await storybook.page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
      await open(storybook, () => storybook.open(`${mode.globals};${WITHOUT_AXE}`))
    })
    test.afterAll(({ storybook }) => storybook.page.emulateMedia({ forcedColors: 'none' }))

    for (const story of GRIDS)
      test(`${story.title}: ${story.name}`, async ({ storybook }) => {
        const { page, chromium } = storybook
        await storybook.show(story.id)
        await settle(storybook)
        const picture = pictureOf(story, mode.name)
        const seen = isWholePage(story) ? page : page.locator('.kit-story')
        await expect(seen, howToAccept(picture)).toHaveScreenshot(picture, toleranceFor(chromium))
      })
  })

test('every picture belongs to a story', () => {
  const expected = GRIDS.flatMap((story) => MODES.map(({ name }) => pictureOf(story, name))).sort()
  expect(readdirSync(PICTURES).sort()).toEqual(expected)
})
