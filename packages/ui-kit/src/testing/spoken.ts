import { accessibilityNode } from './accessibility-node.ts'
import { accessibleName, descriptions, innerControl } from './accessible-name.ts'

/** The name that assistive technology is told, or in Firefox, which cannot be asked, the one that it would be. */
export const spokenName = async (host: Element): Promise<string> =>
  (await accessibilityNode(innerControl(host)))?.name ?? accessibleName(host)

/** The description that assistive technology is told, or in Firefox the one that it would be. */
export const spokenDescription = async (host: Element): Promise<string> =>
  (await accessibilityNode(innerControl(host)))?.description ?? descriptions(host).join(' ')
