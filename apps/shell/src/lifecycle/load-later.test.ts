import { expect, waitUntil } from '@open-wc/testing'
import { loadLater } from './load-later.ts'

/** As the composer writes it. */
function leaveForLater(...names: readonly string[]): void {
  const later = document.createElement('template')
  later.id = 'jangteo-later'
  later.innerHTML = names.map((name) => `<link rel="modulepreload" href="/__flaky/${name}.js" />`).join('')
  document.body.append(later)
}

const nameOf = (address: string): string => /([^/]*)\.js$/.exec(address)?.[1] ?? address

/** What promises begin is still the same task. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
}

describe('what is left for after the frame', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('#jangteo-later, [href*="__flaky"]')) element.remove()
  })

  it('is loaded all at the same time, and run in its order, a task for each', async () => {
    leaveForLater('first', 'second')
    const steps: string[] = []
    const done = loadLater(document, async (address) => {
      steps.push(nameOf(address))
      void settled().then(() => steps.push('all that it began'))
    })
    expect(document.querySelectorAll('link[href*="__flaky"]').length).to.equal(2)
    await done
    expect(steps).to.deep.equal(['first', 'all that it began', 'second', 'all that it began'])
  })

  it('has elements of the kit defined a task for each, before what uses them is run', async () => {
    leaveForLater('kit', 'user')
    const steps: string[] = []
    await loadLater(document, async (address) => {
      steps.push(nameOf(address))
      if (!address.includes('kit')) return
      for (const tag of ['jt-late-one', 'jt-late-two'])
        window.jtDefineInTurn?.(() => {
          steps.push(tag)
          void settled().then(() => steps.push('all that it began'))
        })
    })
    const each = 'all that it began'
    expect(steps).to.deep.equal(['kit', 'jt-late-one', each, 'jt-late-two', each, 'user'])
    expect(window.jtDefineInTurn).to.equal(undefined)
  })

  it('goes on where one of them cannot be defined, and reports it', async () => {
    leaveForLater('kit', 'user')
    const steps: string[] = []
    const { reportError } = window
    window.reportError = (error) => void steps.push(String(error))
    await loadLater(document, async (address) => {
      steps.push(nameOf(address))
      if (!address.includes('kit')) return
      window.jtDefineInTurn?.(() => expect.fail('broken'))
      window.jtDefineInTurn?.(() => steps.push('next'))
    })
    window.reportError = reportError
    expect(steps).to.deep.equal(['kit', 'AssertionError: broken', 'next', 'user'])
  })

  it('has them defined also while something else does not come', async () => {
    leaveForLater('kit', 'never')
    const steps: string[] = []
    void loadLater(document, (address) => {
      window.jtDefineInTurn?.(() => steps.push(nameOf(address)))
      return address.includes('never') ? new Promise(() => undefined) : Promise.resolve()
    })
    await waitUntil(() => steps.length === 2)
    expect(steps).to.deep.equal(['kit', 'never'])
    delete window.jtDefineInTurn
  })

  it('goes on where a part of it cannot be loaded', async () => {
    leaveForLater('missing', 'present')
    const steps: string[] = []
    await loadLater(document, async (address) => {
      if (address.includes('missing')) throw new Error('not found')
      steps.push(nameOf(address))
    })
    expect(steps).to.deep.equal(['present'])
  })

  it('is nothing on a page that the browser renders', async () => {
    await loadLater(document, () => Promise.reject(new Error('nothing was to be loaded')))
  })
})
