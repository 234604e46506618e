import { expect, fixture, html, nextFrame } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import { framedPage } from '../testing/framed-page.ts'
import { roomSamples, type RoomSample } from '../testing/room-samples.ts'
import { defineAll, elements } from '../testing/vue-cases.ts'

interface Room {
  readonly height: number
  readonly width: number
}

const noRoom: Room = { height: -1, width: -1 }
const rows = roomSamples.map(({ markup }) => `<div>${markup}</div>`).join('')

interface Place {
  readonly width: number
  readonly density: string
}

const page = ({ width, density }: Place): string =>
  `<main data-density="${density}" style="inline-size: ${width - 40}px">${rows}</main>`

/** The height of each row, and how wide the element in it is. */
const roomsIn = (host: Element | null | undefined): Room[] =>
  [...(host?.children ?? [])].map((row) => ({
    height: row.getBoundingClientRect().height,
    width: row.firstElementChild?.getBoundingClientRect().width ?? 0,
  }))

/** In a page that has the styles but not the elements. */
async function roomsBefore(place: Place): Promise<Room[]> {
  const style = 'display: block; border: 0; inline-size: 100%'
  const framed = await framedPage(page(place), { style })
  const rooms = roomsIn(framed.document.querySelector('main'))
  framed.close()
  return rooms
}

async function roomsAfter(place: Place): Promise<Room[]> {
  const host = await fixture<HTMLElement>(html`<div></div>`)
  host.innerHTML = page(place)
  const main = host.querySelector('main')
  roomSamples.forEach(({ properties }, sample) => {
    Object.assign(main?.children[sample]?.firstElementChild ?? {}, properties)
  })
  await Promise.all([...host.querySelectorAll('*')].map((element) => Reflect.get(element, 'updateComplete')))
  await nextFrame()
  return roomsIn(main)
}

/** How a sample moves what is around it; nothing when it does not. */
function moves({ markup, writesWords }: RoomSample, was = noRoom, is = noRoom): string[] {
  const isHigher = Math.abs(was.height - is.height) > 0.5 || is.height < 0
  const isWider = !writesWords && Math.abs(was.width - is.width) > 0.5
  return isHigher || isWider ? [`${was.width}×${was.height} → ${is.width}×${is.height} ${markup}`] : []
}

describe('the room an element takes', () => {
  before(defineAll)
  after(() => setViewport({ width: 800, height: 600 }))

  it('is known for every element of the kit', () => {
    const markup = roomSamples.map((sample) => sample.markup).join('')
    const inPlace = new Set([...markup.matchAll(/<(jt-[a-z-]+)/g)].map(([, tag]) => tag))
    const defined = elements.map(({ tagName }) => tagName).filter((tag) => customElements.get(tag))
    expect(defined.filter((tag) => !inPlace.has(tag))).to.deep.equal([])
    expect(defined.length).to.be.above(30)
  })

  // Firefox 153 cannot: there --jt-image-ratio says it.
  const whereStylesReadAttributes = CSS.supports('aspect-ratio', 'attr(ratio type(*))') ? it : it.skip
  for (const [ratio, height] of [
    ['7/9', 180],
    ['1.4', 100],
    ['7 / 5', 100],
  ] as const)
    whereStylesReadAttributes(`is kept for a picture of a ratio that no style lists: ${ratio}`, async () => {
      const framed = await framedPage(
        `<main style="inline-size: 140px"><jt-image alt="" ratio="${ratio}"></jt-image></main>`,
      )
      const [room] = roomsIn(framed.document.body)
      framed.close()
      expect(room?.height).to.be.closeTo(height, 0.5)
    })

  for (const width of [390, 1280])
    for (const density of ['comfortable', 'compact'])
      it(`is the same before and after it is defined, ${density} at ${width} px`, async () => {
        await setViewport({ width, height: 800 })
        const place = { width, density }
        const [before, after] = [await roomsBefore(place), await roomsAfter(place)]
        const moved = roomSamples.flatMap((sample, row) => moves(sample, before[row], after[row]))
        expect(moved).to.deep.equal([])
      })
})
