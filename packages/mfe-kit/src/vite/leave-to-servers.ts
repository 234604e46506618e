import { type NodeTransform, NodeTypes } from '@vue/compiler-dom'

/**
 * A node transform of Vue's template compiler: what stands in `<noscript>` is for servers alone. A browser with scripts never makes elements of it, so its code has
 * the empty element, which takes over whatever the server wrote inside.
 */
export const leaveToServers: NodeTransform = (node, { ssr }) => {
  if (!ssr && node.type === NodeTypes.ELEMENT && node.tag === 'noscript') node.children = []
}
