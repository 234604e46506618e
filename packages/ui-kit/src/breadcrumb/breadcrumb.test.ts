import { expect, fixture, html } from '@open-wc/testing'

const trail = (direction = 'ltr'): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<jt-breadcrumb dir=${direction} style="inline-size: 340px">
      <nav aria-label="현재 위치">
        <ol>
          <li><a href="#home">홈</a></li>
          <li><a href="#kitchen">주방</a></li>
          <li aria-current="page">아침마다 손이 가는 도자기 머그</li>
        </ol>
      </nav>
    </jt-breadcrumb>`,
  )

const starts = (element: Element): number[] =>
  [...element.querySelectorAll('li')].map((item) => Math.round(item.getBoundingClientRect().left))

describe('jt-breadcrumb', () => {
  it('reads from the home page to the page itself, in either direction of writing', async () => {
    const left = starts(await trail())
    expect(left).to.deep.equal(left.toSorted((a, b) => a - b))
    const right = starts(await trail('rtl'))
    expect(right).to.deep.equal(right.toSorted((a, b) => b - a))
  })

  it('offers links that a finger can hit', async () => {
    const element = await trail()
    for (const link of element.querySelectorAll('a'))
      expect(link.getBoundingClientRect().height).to.be.at.least(44)
  })

  it('stays within a narrow page whatever the names are', async () => {
    const element = await trail()
    const [, , last] = element.querySelectorAll('li')
    if (last) last.textContent = 'Stonewarekitchencollectionhandthrownmugwithaverylongname'
    expect(element.scrollWidth).to.be.at.most(340)
  })

  it('is accessible', async () => {
    await expect(await trail()).to.be.accessible()
  })
})
