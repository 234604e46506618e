import { FAILED_CANARIES_COOKIE, type PageReleaseMap } from '@jangteo/contracts'
import { expect } from '@open-wc/testing'
import { createFailures } from './failures.ts'

const [one, two] = ['1'.repeat(16), '2'.repeat(16)]
const map: PageReleaseMap = {
  environment: 'production',
  revision: 4,
  frame: [
    { name: 'shell', release: one },
    { name: 'vue', release: two, isCanary: true },
  ],
  mfes: [{ name: 'catalog', release: one, entry: '/mfe.js', css: [], routes: [], fragments: [] }],
}

function open() {
  const told: string[] = []
  const failures = createFailures({ map, document, tell: (name, kind) => told.push(`${name} ${kind}`) })
  return { failures, told }
}

describe('a failure on a page with a library that is being rolled out', () => {
  afterEach(() => {
    document.cookie = `${FAILED_CANARIES_COOKIE}=; path=/; max-age=0`
  })

  for (const [during, kind] of [
    ['mount', 'mount'],
    ['<cat-search-box> mount', 'fragment'],
  ] as const)
    it(`counts for the library too, for it may have caused it (${kind})`, () => {
      const { failures, told } = open()
      failures.reported({ mfe: 'catalog', during, error: new Error('createApp is no function') })
      expect(told).to.deep.equal([`catalog ${kind}`, `vue ${kind}`])
      expect(failures.hasFailedCanary()).to.equal(true)
      expect(document.cookie).to.contain(`${FAILED_CANARIES_COOKIE}=vue:${two}`)
    })

  it('counts for whoever threw where something else went wrong', () => {
    const { failures, told } = open()
    failures.reported({ mfe: 'catalog', during: 'a click', error: new Error('no') })
    const thrown = new Error('no')
    thrown.stack = `Error: no\n at patch (http://localhost/assets/vue/${two}/vue.js:1:1)\n at http://localhost/assets/catalog/${one}/mfe.js:1:1`
    failures.uncaught(thrown)
    expect(told).to.deep.equal(['catalog error', 'vue error'])
    expect(failures.hasFailedCanary()).to.equal(false)
  })
})
