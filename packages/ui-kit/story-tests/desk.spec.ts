import { expect } from '@playwright/test'
import { STORIES } from './build.ts'
import { test } from './storybook.ts'

test.beforeEach(({ storybook }) => storybook.open('theme:dark;language:en;a11y.manual:!true'))

test('a control of a page changes its first story, and Reset takes that back', async ({ storybook }) => {
  const { page } = storybook
  await storybook.openPage('controls-button--page')
  const button = page.locator('#storybook-docs .kit-canvas').first().locator('jt-button')
  await page.getByLabel('variant', { exact: true }).selectOption('danger')
  await page.getByLabel('loading', { exact: true }).check()
  await page.getByLabel('text', { exact: true }).fill('Throw away')
  await expect(button).toHaveText('Throw away')
  await expect(button).toHaveJSProperty('variant', 'danger')
  await expect(button).toHaveJSProperty('loading', true)
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(button).toHaveText('Add to cart')
  await expect(button).toHaveJSProperty('variant', 'primary')
})

test('what opens over a page is seen as the toolbar says, and leaves the focus alone', async ({
  storybook,
}) => {
  const { page } = storybook
  await storybook.openPage('feedback-dialog--page')
  const label = page.getByLabel('label', { exact: true })
  await label.focus()
  const frame = page.locator('.kit-frame')
  await frame.scrollIntoViewIfNeeded()
  const inside = frame.contentFrame()
  await expect(inside.locator('jt-dialog[open]')).toBeVisible()
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(inside.locator('html')).toHaveAttribute('lang', 'en')
  const ground = await inside.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  await expect(frame).toHaveCSS('background-color', ground)
  await expect(label).toBeFocused()
})

test('the API of a page is that of the elements inside as well', async ({ storybook }) => {
  await storybook.openPage('navigation-tabs--page')
  const attributes = storybook.page.locator('section', {
    has: storybook.page.getByRole('heading', { name: '<jt-tab>: Attributes' }),
  })
  await expect(attributes.getByRole('rowheader').filter({ hasText: 'disabled' })).toBeVisible()
})

test('a track of the motion page moves for a keyboard', async ({ storybook }) => {
  await storybook.show('tokens--motion')
  const track = storybook.page.locator('.kit-track').first()
  const runner = track.locator('.kit-runner')
  const place = (): Promise<number> => runner.evaluate((element) => element.getBoundingClientRect().left)
  const before = await place()
  await track.focus()
  await expect.poll(place).toBeGreaterThan(before + 50)
})

test('tokens, status and screens do not scroll sideways, in English on a phone', async ({ storybook }) => {
  await storybook.page.setViewportSize({ width: 390, height: 844 })
  const wide: string[] = []
  for (const { id } of STORIES.filter(({ importPath }) => !importPath.startsWith('./src/'))) {
    await storybook.show(id)
    const { scrollWidth, clientWidth } = await storybook.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    if (scrollWidth > clientWidth) wide.push(id)
  }
  expect(wide).toEqual([])
})
