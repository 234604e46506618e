import { expect } from '@playwright/test'
import { tokenRows } from '../src/tokens/token-table.ts'
import { ENTRIES, STORIES } from './build.ts'
import { brokenWords } from './broken-words.ts'
import { lacksOf, type PreparedStory } from './completeness.ts'
import { PLAIN_TAGS, TAGS } from './elements.ts'
import { test, type Storybook } from './storybook.ts'

let stories: readonly PreparedStory[] = []

const ofPage = (title: string): readonly PreparedStory[] => stories.filter((story) => story.title === title)
const ELEMENT_PAGES = [
  ...new Set(STORIES.filter(({ importPath }) => importPath.startsWith('./src/')).map(({ title }) => title)),
]

/** What the page of every element has, in Korean, which is the language it opens in. */
const SECTIONS = ['구조', '상태', '쓰는 법', '접근성', 'API', '코드']

/** Attributes in the page's HTML example that its elements do not know. */
function unknownAttributes(storybook: Storybook, example: string): Promise<readonly string[]> {
  return storybook.page.evaluate(
    ({ html, plain }) => {
      const holder = document.createElement('template')
      holder.innerHTML = html
      const anywhere = /^(id|class|slot|lang|dir|hidden|title|role|tabindex|name|aria-.+|data-.+)$/
      return [...holder.content.querySelectorAll('*')]
        .filter(({ localName }) => localName.includes('-') && !plain.includes(localName))
        .flatMap((element) => {
          const definition = customElements.get(element.localName) as
            { observedAttributes?: string[] } | undefined
          if (!definition) return [`<${element.localName}> is not defined by the stories`]
          const known = new Set(definition.observedAttributes)
          return element
            .getAttributeNames()
            .filter((name) => !known.has(name) && !anywhere.test(name))
            .map((name) => `<${element.localName} ${name}>`)
        })
    },
    { html: example, plain: PLAIN_TAGS },
  )
}

const valueOf = (token: string, theme: string): string | undefined => {
  const values = tokenRows.find(({ name }) => name === token)?.values
  return values && Object.entries(values).find(([name]) => name === theme)?.[1]
}

test.beforeAll(async ({ storybook }) => {
  await storybook.open('theme:light')
  stories = await storybook.stories()
})

test('every element of the kit has a page', () => {
  const told = new Set(
    stories.flatMap(({ component, parameters }) => [component, ...(parameters.kit?.also ?? [])]),
  )
  expect(TAGS.filter((tag) => !told.has(tag))).toEqual([])
})

test('no story has pseudo-states as parameters, which draw it a second time', () => {
  expect(stories.filter(({ parameters }) => parameters.pseudo).map(({ id }) => id)).toEqual([])
})

test('the status matrix has a line for every page of an element', async ({ storybook }) => {
  await storybook.show('status--elements')
  const rows = await storybook.page.locator('.kit-story tbody th').allTextContents()
  expect(rows.toSorted()).toEqual(ELEMENT_PAGES.map((title) => title.split('/').at(-1) ?? '').toSorted())
})

for (const title of ELEMENT_PAGES)
  test(`${title} says everything that a page must say`, () => {
    expect(lacksOf(ofPage(title))).toEqual([])
  })

for (const title of ELEMENT_PAGES)
  test(`${title} shows an example with attributes that exist`, async ({ storybook }) => {
    const [first] = ofPage(title)
    await storybook.show(first?.id ?? '')
    expect(await unknownAttributes(storybook, first?.parameters.kit?.html[0] ?? '')).toEqual([])
  })

test('the page of colours has everything about each of them', async ({ storybook }) => {
  await storybook.show('tokens--colours')
  const colours = storybook.page.locator('.kit-token')
  expect(await colours.count()).toBe(tokenRows.filter(({ type }) => type === 'color').length)
  for (const name of ['text', 'accent', 'rating']) {
    const colour = colours.filter({
      has: storybook.page.locator('h2', { hasText: new RegExp(`^color\\.${name}$`) }),
    })
    await expect(colour.locator('.kit-swatch')).toHaveCount(4)
    const values = await colour.locator('.kit-themes dd').allTextContents()
    expect(values.slice(0, 2)).toEqual(['light', 'dark'].map((theme) => valueOf(`color.${name}`, theme)))
    await expect(colour.locator('.kit-pass').first()).toHaveText(/✓ \d/)
    await expect(colour.locator('details', { hasText: '쓰는 곳' }).locator('p')).toHaveText(/[a-z]/)
  }
  await expectOwnContrast(storybook)
})

/** Holds a contrast to what its own theme asks for. */
async function expectOwnContrast(storybook: Storybook): Promise<void> {
  const muted = tokenRows.find(({ name }) => name === 'color.text-muted')
  const [{ on } = { on: '' }] = muted?.contrast ?? []
  const least = (muted?.contrast ?? []).filter((one) => one.on === on).map((one) => `≥ ${one.least}`)
  const row = storybook.page
    .getByRole('region', { name: 'color.text-muted의 대비', includeHidden: true })
    .locator('tr', { hasText: on })
  const shown = await row.locator('.jt-muted:not(th *)').allTextContents()
  expect(new Set(least).size).toBe(2)
  expect(shown.toSorted()).toEqual(least.toSorted())
}

test('a press on the variable of a token copies it, and says so', async ({ storybook }) => {
  await storybook.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await storybook.show('tokens--motion')
  const first = storybook.page.locator('.kit-copying').first()
  await first.getByRole('button').click()
  await expect(first.getByRole('status')).toHaveText('복사했습니다')
  expect(await storybook.page.evaluate(() => navigator.clipboard.readText())).toBe('var(--jt-ease)')
})

test.describe('on a phone', () => {
  test.beforeAll(({ storybook }) => storybook.page.setViewportSize({ width: 390, height: 844 }))

  for (const { id, title } of ENTRIES.filter(({ type }) => type === 'docs'))
    test(`${title} is a page that has all its sections, does not scroll sideways and breaks no word`, async ({
      storybook,
    }) => {
      await storybook.openPage(id)
      const page = storybook.page.locator('#storybook-docs')
      await expect(page.locator('h1')).toHaveText(title.split('/').at(-1) ?? '')
      expect(await page.locator('h2').allTextContents()).toEqual(expect.arrayContaining(SECTIONS))
      await expect(page.locator('.kit-status').first()).not.toBeEmpty()
      for (const filled of [
        '.kit-anatomy li',
        '.kit-rules--do li',
        '.kit-rules--dont li',
        '.kit-table tbody tr',
      ])
        expect(await page.locator(filled).count(), filled).toBeGreaterThan(0)
      expect(await page.locator('.kit-snippet h3').allTextContents()).toEqual(['HTML', 'Vue'])
      expect(await storybook.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )
      expect(await storybook.page.evaluate(brokenWords)).toEqual([])
    })
})
