import { expect } from '@playwright/test'
import { ENTRIES, STORIES } from './build.ts'
import { lacksOf, type PreparedStory } from './completeness.ts'
import { PLAIN_TAGS, TAGS } from './elements.ts'
import { test, type Storybook } from './storybook.ts'

let stories: readonly PreparedStory[] = []

const ofPage = (title: string): readonly PreparedStory[] => stories.filter((story) => story.title === title)
const ELEMENT_PAGES = [
  ...new Set(STORIES.filter(({ importPath }) => importPath.startsWith('./src/')).map(({ title }) => title)),
]

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
    expect(await unknownAttributes(storybook, first?.parameters.kit?.html ?? '')).toEqual([])
  })

test.describe('on a phone', () => {
  test.beforeAll(({ storybook }) => storybook.page.setViewportSize({ width: 390, height: 844 }))

  for (const { id, title } of ENTRIES.filter(({ type }) => type === 'docs'))
    test(`${title} is a page that does not scroll sideways`, async ({ storybook }) => {
      await storybook.openPage(id)
      await expect(storybook.page.locator('#storybook-docs h1')).toHaveText(title.split('/').at(-1) ?? '')
      expect(await storybook.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )
    })
})
