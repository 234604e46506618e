import { executeServerCommand } from '@web/test-runner-commands'

/** What a browser tells assistive technology of an element. */
export interface AccessibilityNode {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly isDisabled: boolean
}

/** Asks Chromium's accessibility tree; null in Firefox, which cannot be asked. */
export async function accessibilityNode(element: Element): Promise<AccessibilityNode | null> {
  Object.assign(window, { accessibilityTarget: element })
  const { node } = await executeServerCommand<{ node: AccessibilityNode | null }, undefined>(
    'accessibility-node',
  )
  return node
}
