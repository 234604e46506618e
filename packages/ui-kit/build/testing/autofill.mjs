const handle = 'window.autofillTarget'

/** A command of the test runner: Chromium fills in an address, as if the person had chosen it from what the browser knows. */
export function autofill() {
  return {
    name: 'autofill',
    async executeCommand({ command, payload, session }) {
      if (command !== 'autofill-address') return undefined
      if (session.browser.name !== 'Chromium') return { isFilled: false }
      const page = session.browser.getPage(session.id)
      const devtools = await page.context().newCDPSession(page)
      try {
        const { result } = await devtools.send('Runtime.evaluate', { expression: handle })
        const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId })
        const fields = Object.entries(payload).map(([name, value]) => ({ name, value }))
        await devtools.send('Autofill.trigger', { fieldId: node.backendNodeId, address: { fields } })
        return { isFilled: true }
      } finally {
        await devtools.detach()
      }
    },
  }
}
