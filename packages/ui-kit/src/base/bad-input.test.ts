import { expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { UiElement } from './ui-element.ts'
import '../index.ts'
import { missingParts } from '../testing/missing-parts.ts'
import { releasePage } from '../testing/release-page.ts'
import { elements, markup } from '../testing/vue-cases.ts'
import { warningsDuring } from '../testing/warnings.ts'

const WRONG = 'zzz'

interface Choice {
  readonly tag: string
  readonly attribute: string
  readonly words: readonly string[]
}

const choices: readonly Choice[] = elements.flatMap(({ tagName, attributes }) =>
  attributes
    .filter(({ type }) => type?.text.startsWith("'"))
    .map(({ name, type }) => ({
      tag: tagName,
      attribute: name,
      words: [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word),
    })),
)

const show = (content: string): Promise<Element> => fixture(html`<div>${unsafeHTML(content)}</div>`)

const looks = [
  ...[
    'background-color',
    'color',
    'font-size',
    'border-top-color',
    'border-top-width',
    'border-start-start-radius',
  ],
  ...['block-size', 'inline-size', 'inset-inline-start', 'display'],
]

/** How the element and everything in it looks, part by part. */
function lookOf(host: Element | null): string[] {
  if (!host) throw new Error('No element.')
  const parts = [host, ...(host.shadowRoot ?? host).querySelectorAll('*:not(style)')]
  return parts.map((part) => {
    const style = getComputedStyle(part)
    return [part.localName, ...looks.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; ')
  })
}

describe('a name or content that is missing', () => {
  it('is known of every element', () => {
    expect(Object.keys(missingParts).toSorted()).to.deep.equal(
      elements.map(({ tagName }) => tagName).toSorted(),
    )
  })

  for (const { markup: wrong, says } of Object.values(missingParts).flat())
    it(`is asked for once, with what to do: ${wrong}`, async () => {
      const warnings = await warningsDuring(() => show(wrong + wrong))
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.contain(says)
    })
})

describe('a value that an attribute does not know', () => {
  for (const { tag, attribute, words } of choices)
    it(`is named once with what to use instead, and the default is shown: ${tag} ${attribute}`, async () => {
      const wrong = markup(tag, `${attribute}="${WRONG}"`)
      let host: Element | undefined
      const warnings = await warningsDuring(async () => {
        host = await show(wrong + wrong)
      })
      const said = warnings.filter((warning) =>
        warning.includes(`<${tag}> does not know ${attribute}="${WRONG}"`),
      )
      expect(said).to.have.length(1)
      expect(said[0]).to.contain(`Use one of: ${words.join(', ')}.`)
      const look = lookOf(host?.firstElementChild ?? null)
      const right = markup(tag, `${attribute}=""`).replace(` ${attribute}=""`, '')
      expect(look).to.deep.equal(lookOf((await show(right + right)).firstElementChild))
    })

  it('is looked for in every attribute that has a list of them', () => {
    expect(choices.length).to.be.at.least(12)
  })
})

const junk: readonly unknown[] = [undefined, null, '', WRONG, -1, NaN, Infinity, 1e12, {}, [{}], [null], true]

const nameOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

const settable = elements.flatMap((element) =>
  element.members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map(({ name }) => ({ tag: element.tagName, name })),
)

describe('a value of a wrong type, in the browser of a shopper', () => {
  for (const value of junk)
    it(`throws in no property of any element, and nobody is warned: ${nameOf(value)}`, async () => {
      const page = releasePage()
      const faults: string[] = []
      const warnings = await warningsDuring(async () => {
        await page.load('/other-version.js')
        page.window.addEventListener('error', ({ message }) => faults.push(message))
        page.window.document.body.innerHTML = settable.map(({ tag }) => `<div>${markup(tag)}</div>`).join('')
        const hosts = [...page.window.document.body.children].map((place) => place.firstElementChild)
        const updates = settable.map(async ({ tag, name }, at) => {
          const host = hosts[at] as UiElement | null
          await host?.updateComplete
          if (host) Object.assign(host, { [name]: value })
          await host?.updateComplete.catch((error: unknown) => faults.push(`${tag}.${name}: ${error}`))
        })
        await Promise.all(updates)
      })
      page.close()
      expect(faults).to.deep.equal([])
      expect(warnings).to.deep.equal([])
    })

  it('is looked for in every property', () => {
    expect(settable.length).to.be.at.least(150)
  })
})
