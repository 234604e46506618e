import { expect } from '@open-wc/testing'
import type { PageRelease, PageReport } from '@jangteo/contracts'
import { kindOf, ownerOf } from './failures.ts'
import { createSights } from './sights.ts'

const [one, two] = ['1'.repeat(16), '2'.repeat(16)]
const releases = [
  { name: 'shell', release: one },
  { name: 'catalog', release: two },
  { name: 'mine', release: 'development' },
]

function open(shown: readonly PageRelease[] = releases) {
  const reports: PageReport[] = []
  const target = new EventTarget()
  let pending = (): void => undefined
  const tell = createSights({
    environment: 'production',
    releases: shown,
    window: {
      setTimeout: ((run: () => void) => (pending = run)) as unknown as Window['setTimeout'],
      addEventListener: target.addEventListener.bind(target),
    },
    send: (report) => reports.push(report),
  })
  return {
    tell,
    reports,
    leave: (by = 'pagehide') => target.dispatchEvent(new Event(by)),
    wait: () => pending(),
  }
}

describe('what becomes of the releases of a page', () => {
  it('is told together, each kind once', () => {
    const { tell, reports, wait } = open()
    for (let time = 0; time < 3; time += 1) {
      tell('catalog', 'view')
      tell('catalog', 'fragment')
    }
    wait()
    wait()
    expect(reports).to.deep.equal([
      {
        environment: 'production',
        sights: [
          { name: 'catalog', release: two, kind: 'view' },
          { name: 'catalog', release: two, kind: 'fragment' },
        ],
      },
    ])
  })

  it('waits for the end of the page where all is well, and asks for nothing before', () => {
    for (const by of ['pagehide', 'visibilitychange']) {
      const { tell, reports, wait, leave } = open()
      tell('shell', 'view')
      tell('catalog', 'view')
      wait()
      expect(reports).to.deep.equal([])
      leave(by)
      expect(reports.flatMap((report) => report.sights)).to.have.lengthOf(2)
    }
  })

  it('is told soon where something failed, or a canary is shown', () => {
    const failed = open()
    failed.tell('shell', 'view')
    failed.tell('catalog', 'mount')
    failed.wait()
    expect(failed.reports.flatMap((report) => report.sights)).to.have.lengthOf(2)
    const tried = open([{ name: 'shell', release: one, isCanary: true }])
    tried.tell('shell', 'view')
    tried.wait()
    expect(tried.reports).to.have.lengthOf(1)
  })

  it('is told when the reader leaves, too', () => {
    const { tell, reports, leave } = open()
    tell('shell', 'error')
    leave()
    expect(reports.flatMap((report) => report.sights)).to.deep.equal([
      { name: 'shell', release: one, kind: 'error' },
    ])
  })

  it('is nobody’s business for what was never released', () => {
    const { tell, reports, leave } = open()
    tell('mine', 'mount')
    tell('unknown', 'mount')
    leave()
    expect(reports).to.deep.equal([])
  })
})

describe('a failure', () => {
  it('is one of a page, of a fragment or of a script', () => {
    const kinds = [
      'mount',
      '<rec-related> mount',
      '<rec-related> in a slot',
      '<rec-related> render function',
      'window',
    ]
    expect(kinds.map((during) => kindOf({ during }))).to.deep.equal([
      'mount',
      'fragment',
      'fragment',
      'error',
      'error',
    ])
  })

  it('belongs to the first name in its trace that the page compares', () => {
    const trace = `Error: no\n at h (http://x/assets/vue/${one}/vue.js:1:2)\n at x (http://x/assets/catalog/${two}/p.js:3:4)`
    expect(ownerOf(trace, releases)).to.equal('catalog')
    expect(ownerOf('Error: no', releases)).to.equal(undefined)
  })
})
