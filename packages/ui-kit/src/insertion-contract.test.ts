import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import './index.ts'
import { elements } from './testing/vue-cases.ts'

const families: readonly string[] = [
  '<jt-chip-group label="Taste"><jt-chip value="a" selected>Apple</jt-chip><jt-chip value="b">Basil</jt-chip></jt-chip-group>',
  '<jt-chip-group label="Taste" multiple><jt-chip value="a" removable>Apple</jt-chip><jt-chip value="b" removable disabled>Basil</jt-chip></jt-chip-group>',
  '<jt-radio-group label="Shipping" value="b"><jt-radio value="a" label="Apple"></jt-radio><jt-radio value="b" label="Basil"></jt-radio></jt-radio-group>',
  '<jt-select label="Sort"><option value="a" disabled>Apple</option><option value="b">Basil</option></jt-select>',
  '<jt-tabs label="About" value="b"><jt-tab value="a">Apple</jt-tab><jt-tab value="b">Basil</jt-tab><jt-tab-panel value="a">A</jt-tab-panel><jt-tab-panel value="b">B</jt-tab-panel></jt-tabs>',
  '<jt-menu label="More"><jt-menu-item value="a">Apple</jt-menu-item><jt-menu-item value="b" disabled>Basil</jt-menu-item></jt-menu>',
  '<jt-accordion level="4"><jt-accordion-item heading="Apple" open>A</jt-accordion-item><jt-accordion-item heading="Basil">B</jt-accordion-item></jt-accordion>',
  '<jt-price amount="1000"><span class="jt-price__now">₩900</span></jt-price>',
  '<jt-image src="/a.jpg" width="1" height="1" alt="Mug"><img src="data:," alt="Mug"></jt-image>',
  '<jt-pagination page="1" pages="2" href="?page=%"><nav aria-label="Pages"><a href="?page=2">2</a></nav></jt-pagination>',
]

const parsed = (markup: string): DocumentFragment => {
  const template = document.createElement('template')
  template.innerHTML = markup
  return template.content
}

/** Ways into the page in which browsers define a parent before its children, or the other way round. */
const ways: Readonly<Record<string, (host: HTMLElement, markup: string) => void>> = {
  'by innerHTML': (host, markup) => (host.innerHTML = markup),
  'as a clone of a template': (host, markup) => host.append(parsed(markup).cloneNode(true)),
  'as a clone of one in the page': (host, markup) => {
    const original = document.createElement('div')
    host.before(original)
    original.innerHTML = markup
    host.append(...original.cloneNode(true).childNodes)
    original.remove()
  },
  'piece by piece, as from a parser': (host, markup) => grow(host, parsed(markup)),
}

function grow(host: Node, pattern: Node): void {
  for (const child of pattern.childNodes) grow(host.appendChild(document.importNode(child, false)), child)
}

/** What each element of the family says of itself, and whether it is seen. */
function state(host: Element): unknown[] {
  const known = new Map(elements.map(({ tagName, members }) => [tagName, members]))
  return [...host.querySelectorAll<HTMLElement>('*')].map((element) => {
    const fields = (known.get(element.localName) ?? []).filter(({ kind }) => kind === 'field')
    const values = fields.map(({ name }) => [name, String(Reflect.get(element, name))])
    return [element.localName, element.checkVisibility(), Object.fromEntries(values)]
  })
}

async function settled(): Promise<void> {
  await aTimeout(0)
  await aTimeout(0)
}

async function stateAfter(insert: (host: HTMLElement) => void): Promise<unknown[]> {
  const host = await fixture<HTMLElement>(html`<form></form>`)
  insert(host)
  await settled()
  return state(host)
}

const childrenFirst = (host: HTMLElement, markup: string): void => {
  const family = document.importNode(parsed(markup), true)
  customElements.upgrade(family)
  host.append(family)
}

describe('parent and children that come into the page together', () => {
  for (const markup of families)
    for (const [way, insert] of Object.entries(ways))
      it(`are as they are made one by one, when they come ${way}: ${markup.slice(0, markup.indexOf('>') + 1)}`, async () => {
        const expected = await stateAfter((host) => childrenFirst(host, markup))
        expect(await stateAfter((host) => insert(host, markup))).to.deep.equal(expected)
      })
})
