import { expect, oneEvent } from '@open-wc/testing'
import { isPlain, type Manifest } from '../../build/manifest/schema.ts'
import type { JtDialog } from '../dialog/dialog.ts'
import '../index.ts'
import { releasePage } from '../testing/release-page.ts'
import { warningsDuring } from '../testing/warnings.ts'
import { define, isOlder } from './define.ts'
import { VERSION } from './version.ts'

const secondCopy = async (path: string): Promise<Record<string, CustomElementConstructor>> =>
  import(`${new URL(path, import.meta.url).href}?second-copy`)

describe('a second copy of the kit on one page', () => {
  const warn = console.warn
  let warnings: string[] = []

  beforeEach(() => {
    warnings = []
    console.warn = (message: string) => warnings.push(message)
  })
  afterEach(() => {
    console.warn = warn
  })

  it('says nothing when the same copy registers again', () => {
    const same = customElements.get('jt-button')
    if (same) define('jt-button', same)
    expect(warnings).to.have.length(0)
  })

  it('neither throws nor replaces the first, and warns once', async () => {
    const first = customElements.get('jt-button')
    const { JtButton } = await secondCopy('../button/button.ts')
    const { JtInput } = await secondCopy('../input/input.ts')
    if (!JtButton || !JtInput) throw new Error('The second copy exports no elements.')
    expect(JtButton).not.to.equal(first)
    define('jt-button', JtButton)
    define('jt-input', JtInput)
    expect(customElements.get('jt-button')).to.equal(first)
    expect(warnings).to.have.length(1)
    expect(warnings[0]).to.contain(
      `The kit is on this page twice: ${VERSION} is in use, ${VERSION} is ignored.`,
    )
  })
})

describe('a page that gives definitions their turn', () => {
  afterEach(() => delete window.jtDefineInTurn)

  it('has an element when it says so', () => {
    const waiting: (() => void)[] = []
    window.jtDefineInTurn = (run) => waiting.push(run)
    define('jt-in-turn', class extends HTMLElement {})
    expect(customElements.get('jt-in-turn')).to.equal(undefined)
    for (const run of waiting) run()
    expect(customElements.get('jt-in-turn')).not.to.equal(undefined)
  })
})

describe('another version of the kit on one page', () => {
  const tags = async (): Promise<string[]> => {
    const response = await fetch(new URL('../../custom-elements.json', import.meta.url))
    const manifest: Manifest = await response.json()
    const defined = manifest.modules.filter((module) => !isPlain(module))
    return defined.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  }

  it('that comes later is ignored: no element is replaced, nothing throws, and one warning names both', async () => {
    const before = new Map((await tags()).map((tag) => [tag, customElements.get(tag)]))
    const warnings = await warningsDuring(() => import(`${location.origin}/other-version.js`))
    const replaced = [...before].filter(([tag, first]) => first && customElements.get(tag) !== first)
    expect(replaced.map(([tag]) => tag)).to.deep.equal([])
    expect(warnings).to.have.length(1)
    expect(warnings[0]).to.contain(
      `${VERSION} is in use, 9.9.9 is ignored, and what is new in it will be missing`,
    )
  })

  it('that came first is used, and a form of controls of both works', async () => {
    const { window: page, load, close } = releasePage()
    await load('/other-version.js')
    await load(new URL('../index.ts', import.meta.url).href)
    const versions = (await tags()).map((tag) => Reflect.get(page.customElements.get(tag) ?? {}, 'version'))
    page.document.body.innerHTML = '<form><jt-input label="Name" name="name" value="kim"></jt-input></form>'
    const data = new page.FormData(page.document.forms[0])
    close()
    expect([...new Set(versions)]).to.deep.equal(['9.9.9'])
    expect(data.get('name')).to.equal('kim')
  })
})

describe('parts of two versions on one page', () => {
  it('stand side by side: what came first is used, nothing throws, and one warning names both', async () => {
    const { window: page, load, close } = releasePage()
    const faults: string[] = []
    page.addEventListener('error', ({ message }) => faults.push(message))
    page.console.warn = (message: string) => faults.push(message)
    await load('/other-version-core.js')
    for (const part of ['core', 'listing']) await load(new URL(`../parts/${part}.ts`, import.meta.url).href)
    const versionOf = (tag: string): unknown => Reflect.get(page.customElements.get(tag) ?? {}, 'version')
    const versions = ['jt-button', 'jt-price', 'jt-dialog', 'jt-select'].map(versionOf)
    close()
    expect(versions).to.deep.equal(['9.9.9', '9.9.9', VERSION, VERSION])
    expect(faults).to.have.length(1)
    expect(faults[0]).to.contain(`9.9.9 is in use, ${VERSION} is ignored`)
  })
})

describe('modals of two versions on one page', () => {
  const open = async (element: JtDialog): Promise<void> => {
    element.show()
    await element.updateComplete
  }
  const close = async (element: JtDialog): Promise<void> => {
    const closed = oneEvent(element, 'close')
    element.close()
    await closed
  }

  it('lock the page until the last has closed, and are under the messages of either', async () => {
    const page = releasePage()
    await page.load(new URL('../drawer/drawer.define.ts', import.meta.url).href)
    await page.load('/other-version.js')
    const { body, documentElement } = page.window.document
    body.innerHTML =
      '<jt-drawer label="A"></jt-drawer><jt-dialog label="B"></jt-dialog><jt-toast-region></jt-toast-region>'
    const [drawer, dialog] = [body.querySelector('jt-drawer'), body.querySelector('jt-dialog')]
    const toasts = body.querySelector('jt-toast-region')
    if (!drawer || !dialog || !toasts) throw new Error('Not all are there.')
    await toasts.updateComplete
    await open(drawer)
    const place = toasts.renderRoot.host.parentElement
    await open(dialog)
    await close(drawer)
    const whileOpen = documentElement.style.overflow
    await close(dialog)
    const after = documentElement.style.cssText
    page.close()
    expect(place?.localName).to.equal('dialog')
    expect(whileOpen).to.equal('hidden')
    expect(after).to.equal('')
  })
})

describe('the order of versions', () => {
  const inOrder = ['0.9.9', '1.0.0-alpha', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0', '1.0.1-rc.1', '1.10.0']
  it('is that of semver', () => {
    for (const [place, one] of inOrder.entries())
      for (const [otherPlace, other] of inOrder.entries())
        expect(isOlder(one, other), `${one} before ${other}`).to.equal(place < otherPlace)
  })
})

describe('the version of the kit', () => {
  it('is that of its package', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url))
    const { version } = await response.json()
    expect(VERSION).to.equal(version)
  })
})
