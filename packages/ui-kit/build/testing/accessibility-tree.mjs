const handle = 'window.accessibilityTarget'

const simple = (node) => ({
  role: node.role?.value ?? '',
  name: node.name?.value ?? '',
  description: node.description?.value ?? '',
  isDisabled:
    node.properties?.some(({ name, value }) => name === 'disabled' && value.value === true) ?? false,
})

/** A command of the test runner: what Chromium's accessibility tree says of an element; Firefox tells no tool. */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-node') return undefined
      if (session.browser.name !== 'Chromium') return { node: null }
      const page = session.browser.getPage(session.id)
      const devtools = await page.context().newCDPSession(page)
      try {
        const { result } = await devtools.send('Runtime.evaluate', { expression: handle })
        const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
          objectId: result.objectId,
          fetchRelatives: false,
        })
        return { node: simple(nodes[0]) }
      } finally {
        await devtools.detach()
      }
    },
  }
}
