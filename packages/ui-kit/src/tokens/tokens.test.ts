import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'

const controls = html`
  <jt-button size="s">담기</jt-button>
  <jt-button>담기</jt-button>
  <jt-button size="l">담기</jt-button>
  <jt-button label="닫기" size="s"><jt-icon name="close"></jt-icon></jt-button>
  <a class="jt-link-button" href="#x">담기</a>
  <jt-input label="이름" hidelabel></jt-input>
  <jt-select label="정렬" hidelabel><option>최신순</option></jt-select>
  <jt-checkbox label="동의해요"></jt-checkbox>
  <jt-quantity label="수량" hidelabel></jt-quantity>
  <jt-chip>유기농</jt-chip>
`

const used = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property)

async function part(attributes: Record<string, string>): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(
    html`<div style="background: var(--jt-color-bg); transition: none var(--jt-duration-fast)"></div>`,
  )
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

function inside(parent: Element, attributes: Record<string, string>): HTMLElement {
  const element = parent.cloneNode() as HTMLElement
  for (const name of element.getAttributeNames()) if (name !== 'style') element.removeAttribute(name)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  parent.append(element)
  return element
}

function mediaRules(rules: CSSRuleList, query: string): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return rule.conditionText === query ? [rule] : []
    return rule instanceof CSSLayerBlockRule ? mediaRules(rule.cssRules, query) : []
  })
}

/** Has a media query hold, as if the reader's system said so. Not every browser under test can be told to. */
async function where(query: string, check: () => Promise<void>): Promise<void> {
  const rules = [...document.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules, query))
  expect(rules.length, `rules for ${query}`).to.be.above(0)
  for (const rule of rules) rule.media.mediaText = 'all'
  try {
    await check()
  } finally {
    for (const rule of rules) rule.media.mediaText = query
  }
}

async function heights(density: string): Promise<number[]> {
  const host = await fixture<HTMLElement>(html`<div data-density=${density}>${controls}</div>`)
  await Promise.all([...host.children].map((element) => Reflect.get(element, 'updateComplete')))
  return [...host.children].map((element) => Math.round(element.getBoundingClientRect().height))
}

describe('tokens on a part of a page', () => {
  it('are dark or light as the nearest part says', async () => {
    const dark = await part({ 'data-theme': 'dark' })
    expect(used(dark, 'background-color')).to.equal('rgb(24, 21, 18)')
    expect(used(inside(dark, { 'data-theme': 'light' }), 'background-color')).to.equal('rgb(251, 248, 243)')
  })

  it('stand out more where high contrast is asked for, in light and in dark', async () => {
    const more = await part({ 'data-contrast': 'more', 'data-theme': 'light' })
    expect(used(more, 'background-color')).to.equal('rgb(255, 255, 255)')
    expect(used(inside(more, { 'data-theme': 'dark' }), 'background-color')).to.equal('rgb(0, 0, 0)')
    const standard = inside(more, { 'data-contrast': 'standard' })
    expect(used(standard, 'background-color')).to.equal('rgb(251, 248, 243)')
  })

  it('break Korean between words and other languages anywhere a line may end', async () => {
    const korean = await part({ lang: 'ko-KR' })
    expect(used(korean, 'word-break')).to.equal('keep-all')
    expect(used(inside(korean, { lang: 'en' }), 'word-break')).to.equal('normal')
    expect(used(inside(korean, {}), 'word-break')).to.equal('keep-all')
  })

  it('stand still when the reader or the part says so', async () => {
    expect(used(await part({}), 'transition-duration')).to.equal('0.12s')
    expect(used(await part({ 'data-motion': 'reduced' }), 'transition-duration')).to.equal('0s')
    await where('(prefers-reduced-motion: reduce)', async () => {
      expect(used(await part({}), 'transition-duration')).to.equal('0s')
      expect(used(await part({ 'data-motion': 'full' }), 'transition-duration')).to.equal('0.12s')
    })
  })

  it('make every control lower in compact density, but none too low to hit', async () => {
    const [comfortable, compact] = [await heights('comfortable'), await heights('compact')]
    expect(comfortable).to.deep.equal([36, 44, 52, 36, 44, 48, 48, 44, 44, 40])
    expect(compact).to.deep.equal([28, 32, 40, 28, 32, 36, 36, 32, 32, 28])
    expect(Math.min(...compact)).to.be.at.least(24)
  })

  it('go back to comfortable inside a compact part', async () => {
    const compact = await part({ 'data-density': 'compact' })
    expect(used(compact, '--jt-target')).to.equal('2rem')
    expect(used(inside(compact, { 'data-density': 'comfortable' }), '--jt-target')).to.equal('2.75rem')
  })

  it('stand out more where the system of the reader asks for it', async () => {
    await where('(prefers-contrast: more)', async () => {
      expect(used(await part({ 'data-theme': 'light' }), 'background-color')).to.equal('rgb(255, 255, 255)')
      const standard = await part({ 'data-contrast': 'standard', 'data-theme': 'light' })
      expect(used(standard, 'background-color')).to.equal('rgb(251, 248, 243)')
    })
  })

  it("are the reader's own colours where he forces them, also in high contrast", async () => {
    await where('(forced-colors: active)', async () => {
      expect(used(await part({}), '--jt-color-text')).to.equal('CanvasText')
      expect(used(await part({ 'data-contrast': 'more' }), '--jt-color-text')).to.equal('CanvasText')
    })
  })
})
