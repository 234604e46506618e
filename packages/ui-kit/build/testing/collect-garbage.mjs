/** A command of the test runner: frees what nothing holds any more. Says whether it did: Firefox cannot be asked. */
export function collectGarbage() {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined
      if (session.browser.name !== 'Chromium') return { isDone: false }
      const page = session.browser.getPage(session.id)
      const devtools = await page.context().newCDPSession(page)
      try {
        await devtools.send('HeapProfiler.collectGarbage')
        return { isDone: true }
      } finally {
        await devtools.detach()
      }
    },
  }
}
