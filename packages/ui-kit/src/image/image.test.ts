import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import '../index.ts'
import type { JtImage } from './image.ts'
import { imageSources } from './sources.ts'

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const broken = 'data:image/png;base64,AAAA'

const image = (src: string, alt = 'Mug'): Promise<JtImage> =>
  fixture<JtImage>(html`<jt-image style="inline-size: 200px" src=${src} alt=${alt} eager></jt-image>`)

describe('the sources of a picture', () => {
  it('offers every width in every format, the best format first', () => {
    const { sources, fallback } = imageSources({
      src: '/p/{width}.{format}',
      widths: '320, 640',
      formats: 'avif,webp',
    })
    expect(sources).to.deep.equal([{ type: 'image/avif', srcset: '/p/320.avif 320w, /p/640.avif 640w' }])
    expect(fallback).to.deep.equal({
      type: 'image/webp',
      srcset: '/p/320.webp 320w, /p/640.webp 640w',
      src: '/p/640.webp',
    })
  })

  it('takes an address without places as it is', () => {
    const { sources, fallback } = imageSources({ src: '/p.svg', widths: '320', formats: 'avif,webp' })
    expect(sources).to.deep.equal([])
    expect(fallback).to.include({ src: '/p.svg', srcset: '/p.svg' })
  })

  it('takes the usual widths and formats where it is told of none', () => {
    const src = '/p/{width}.{format}'
    const told = imageSources({ src, widths: '320,640,960', formats: 'avif,webp' })
    expect(imageSources({ src, widths: '', formats: '' })).to.deep.equal(told)
  })
})

describe('jt-image', () => {
  it('loads its picture, described by its alt', async () => {
    const element = await image(dot)
    const img = element.querySelector('img')
    if (!img) throw new Error('No picture.')
    if (!img.complete) await oneEvent(img, 'load')
    expect(img.naturalWidth).to.equal(1)
    expect(img.alt).to.equal('Mug')
  })

  it('keeps its place and its description when the picture is broken', async () => {
    const element = await image(broken)
    await waitUntil(() => element.matches(':state(failed)'), 'nobody noticed that the picture failed')
    expect(element.querySelector('img')?.alt).to.equal('Mug')
    expect(element.getBoundingClientRect().height).to.equal(200)
  })

  it('shows a drawing instead of a broken picture', async () => {
    const element = await image(broken)
    const drawing = (): string => getComputedStyle(element, '::before').maskImage
    expect(drawing()).to.equal('none')
    await waitUntil(() => drawing().startsWith('url('), 'the picture failed, nothing stands in for it')
    const img = element.querySelector('img')
    expect(img && getComputedStyle(img).opacity).to.equal('0')
  })

  it('tries again with a new address', async () => {
    const element = await image(broken)
    await waitUntil(() => element.matches(':state(failed)'))
    element.src = dot
    await waitUntil(() => element.matches(':state(loaded)'), 'the new picture is not shown')
    expect(element.matches(':state(failed)')).to.equal(false)
  })

  it('shows a placeholder until the picture is there', async () => {
    const background = ({ style }: { style: string }): Promise<JtImage> =>
      fixture<JtImage>(html`<jt-image style="inline-size: 200px" alt="" placeholder=${style}></jt-image>`)
    const coloured = await background({ style: 'rgb(200, 120, 40)' })
    expect(getComputedStyle(coloured).backgroundColor).to.equal('rgb(200, 120, 40)')
    expect(getComputedStyle(await background({ style: dot })).backgroundImage).to.contain(dot)
    coloured.src = dot
    coloured.eager = true
    await waitUntil(() => getComputedStyle(coloured).backgroundColor !== 'rgb(200, 120, 40)')
  })

  it('takes its placeholder from the memory of the page, too', async () => {
    const address = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']))
    const element = await fixture(html`<jt-image alt="" placeholder=${address}></jt-image>`)
    expect(getComputedStyle(element).backgroundImage).to.contain(address)
    URL.revokeObjectURL(address)
  })

  it('leaves the styles of the page alone until it is told of a ratio or a placeholder', async () => {
    const element = await fixture<JtImage>(
      html`<jt-image
        style="inline-size: 200px; aspect-ratio: 2; --jt-image-placeholder: rgb(200, 0, 0)"
        src=${dot}
        alt=""
      ></jt-image>`,
    )
    expect(element.getBoundingClientRect().height).to.equal(100)
    expect(element.style.getPropertyValue('--jt-image-placeholder')).to.equal('rgb(200, 0, 0)')
    Object.assign(element, { ratio: '4/5', placeholder: 'rgb(0, 0, 200)' })
    await element.updateComplete
    expect(element.getBoundingClientRect().height).to.equal(250)
    expect(element.style.getPropertyValue('--jt-image-placeholder')).to.equal('rgb(0, 0, 200)')
    Object.assign(element, { ratio: '', placeholder: '' })
    await element.updateComplete
    expect(element.getBoundingClientRect().height).to.equal(200)
    expect(element.style.getPropertyValue('--jt-image-placeholder')).to.equal('')
  })

  it('has its height before the picture is there, by its ratio', async () => {
    const element = await fixture<JtImage>(
      html`<jt-image style="inline-size: 200px" ratio="4/5" src=${dot} alt=""></jt-image>`,
    )
    expect(element.getBoundingClientRect().height).to.equal(250)
  })

  it('has the ratio that its page gives to all pictures, unless it says its own', async () => {
    const host = await fixture<HTMLElement>(
      html`<div style="--jt-image-ratio: 8/5; inline-size: 200px">
        <jt-image src=${dot} alt=""></jt-image><jt-image ratio="4/5" src=${dot} alt=""></jt-image>
      </div>`,
    )
    const heights = [...host.children].map((element) => element.getBoundingClientRect().height)
    expect(heights).to.deep.equal([125, 250])
  })

  it('loads the picture a page opens with at once and first, others when they come near', async () => {
    const first = (await image(dot)).querySelector('img')
    expect([first?.loading, first?.fetchPriority]).to.deep.equal(['eager', 'high'])
    const later = await fixture<JtImage>(html`<jt-image src=${dot} alt=""></jt-image>`)
    const img = later.querySelector('img')
    expect([img?.loading, img?.fetchPriority]).to.deep.equal(['lazy', 'auto'])
  })

  it('leaves out a picture that says nothing until it is nearly on the screen, where styles can tell', async () => {
    const host = await fixture<HTMLElement>(
      html`<div style="inline-size: 200px; padding-block-start: 200vh">
        <jt-image src=${dot} alt=""></jt-image><jt-image src=${dot} alt="Mug"></jt-image>
      </div>`,
    )
    const [silent, described] = host.querySelectorAll('picture')
    if (!silent || !described) throw new Error('No pictures.')
    const isKept = (picture: Element): boolean => getComputedStyle(picture).contentVisibility === 'hidden'
    await waitUntil(() => isKept(silent) === CSS.supports('animation-timeline: view()'))
    expect(isKept(described)).to.equal(false)
    silent.parentElement?.scrollIntoView({ block: 'center' })
    await waitUntil(() => !isKept(silent))
    expect(silent.querySelector('img')?.getBoundingClientRect().height).to.equal(200)
    window.scrollTo(0, 0)
  })

  it('minds a picture that the page has written, even one that failed before', async () => {
    const host = await fixture<HTMLElement>(html`<div style="inline-size: 200px"></div>`)
    const img = new Image()
    img.alt = 'Mug'
    img.src = broken
    await oneEvent(img, 'error')
    const element = document.createElement('jt-image')
    element.append(img)
    host.append(element)
    await element.updateComplete
    expect(element.matches(':state(failed)')).to.equal(true)
    expect(element.childNodes).to.have.length(1)
    img.src = dot
    await waitUntil(() => element.matches(':state(loaded)'))
    expect(img.getBoundingClientRect().width).to.equal(200)
  })

  it('is accessible, whole and broken', async () => {
    await expect(await image(dot)).to.be.accessible()
    const element = await image(broken)
    await waitUntil(() => element.matches(':state(failed)'))
    await expect(element).to.be.accessible()
  })
})
