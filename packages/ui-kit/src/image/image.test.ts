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
    await waitUntil(() => element.querySelector('[role=img]'), 'the picture failed, nothing stands in for it')
    expect(element.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('Mug')
    expect(element.getBoundingClientRect().height).to.equal(200)
  })

  it('tries again with a new address', async () => {
    const element = await image(broken)
    await waitUntil(() => element.querySelector('[role=img]'))
    element.src = dot
    await element.updateComplete
    expect(element.querySelector('img')?.currentSrc || element.querySelector('img')?.src).to.equal(dot)
  })

  it('has its height before the picture is there, by its ratio', async () => {
    const element = await fixture<JtImage>(
      html`<jt-image style="inline-size: 200px" ratio="4/5" src=${dot} alt=""></jt-image>`,
    )
    expect(element.getBoundingClientRect().height).to.equal(250)
  })

  it('is accessible, whole and broken', async () => {
    await expect(await image(dot)).to.be.accessible()
    const element = await image(broken)
    await waitUntil(() => element.querySelector('[role=img]'))
    await expect(element).to.be.accessible()
  })
})
