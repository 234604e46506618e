import { expect, fixture, html } from '@open-wc/testing'
import type { LitElement } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { accessibilityNode } from '../testing/accessibility-node.ts'
import { nameFromReferences } from '../testing/accessible-name.ts'
import { warningsDuring } from '../testing/warnings.ts'

interface NamedElement {
  readonly tag: string
  /** What stands in it. */
  readonly content: string
  /** The attribute it needs to be seen. */
  readonly shown?: string
  /** The part inside that assistive technology meets. */
  readonly part: string
}

const elements: readonly NamedElement[] = [
  { tag: 'jt-dialog', content: '<p>Text</p>', shown: 'open', part: 'dialog' },
  { tag: 'jt-drawer', content: '<p>Text</p>', shown: 'open', part: 'dialog' },
  {
    tag: 'jt-tabs',
    content: '<jt-tab value="a">A</jt-tab><jt-tab-panel value="a">B</jt-tab-panel>',
    part: '[role=tablist]',
  },
  { tag: 'jt-menu', content: '<jt-menu-item>Orders</jt-menu-item>', part: 'button' },
  { tag: 'jt-carousel', content: '<p>One</p><p>Two</p>', part: 'section' },
]

const ways = {
  label: 'label="Mug"',
  'aria-label': 'aria-label="Mug"',
  'aria-labelledby': 'aria-labelledby="outside"',
  'aria-label, over its label': 'label="Cup" aria-label="Mug"',
}

async function shown({ tag, content, shown = '' }: NamedElement, attributes: string): Promise<LitElement> {
  const host = await fixture<HTMLElement>(
    html`<div>
      ${unsafeHTML(`<h2 id="outside">Mug</h2><${tag} ${shown} ${attributes}>${content}</${tag}>`)}
    </div>`,
  )
  const element = host.querySelector<LitElement>(tag)
  if (!element) throw new Error(`No ${tag}.`)
  await element.updateComplete
  return element
}

/** What the browser calls the part; what it would be called by in Firefox, which cannot be asked. */
async function nameOf(element: Element, { part }: NamedElement): Promise<string> {
  const inner = element.shadowRoot?.querySelector(part)
  if (!inner) throw new Error(`No ${part}.`)
  const node = await accessibilityNode(inner)
  return (node?.name ?? nameFromReferences(inner)).trim()
}

for (const named of elements) {
  describe(`${named.tag}, as everything that its page names,`, () => {
    for (const [way, attributes] of Object.entries(ways)) {
      it(`is called what the page calls it by ${way}, and has nothing to complain of`, async () => {
        let name = ''
        const warnings = await warningsDuring(async () => {
          name = await nameOf(await shown(named, attributes), named)
        })
        expect(name).to.equal('Mug')
        expect(warnings).to.deep.equal([])
      })
    }

    it('is called something else once its page says so', async () => {
      const element = await shown(named, 'aria-label="Cup"')
      element.setAttribute('aria-label', 'Mug')
      await new Promise((resolve) => setTimeout(resolve))
      await element.updateComplete
      expect(await nameOf(element, named)).to.equal('Mug')
    })
  })
}
