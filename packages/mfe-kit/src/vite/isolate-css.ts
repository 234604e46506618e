import postcss, { type AtRule, type ChildNode, type Container, type Plugin, type Root } from 'postcss'

/** At-rules that name things of the whole document, or must stand first: they cannot lie in a `@scope`. */
const DOCUMENT_RULES = new Set([
  'charset',
  'counter-style',
  'font-face',
  'import',
  'keyframes',
  'namespace',
  'property',
])
const PAGE_SELECTOR = /(^|[\s>+~,(])(html|body)(?![\w-])/

/**
 * Keeps the styles of one MFE to itself: everything goes in its own cascade layer and applies only below an element that carries its name, down
 * to where another MFE begins. Key frames get the MFE's name as prefix. A rule for `html` or `body` stops the build.
 */
export function isolateCss(mfe: string): Plugin {
  return {
    postcssPlugin: 'jangteo-isolate-css',
    OnceExit(root) {
      if (root.nodes.length === 0) return
      refusePageSelectors(root, mfe)
      prefixKeyframes(root, mfe)
      const own: ChildNode[] = []
      const ofDocument: ChildNode[] = []
      for (const node of [...root.nodes])
        (node.type === 'atrule' && DOCUMENT_RULES.has(node.name) ? ofDocument : own).push(node)
      root.removeAll()
      root.append(...ofDocument.filter(({ type }) => type === 'atrule'))
      if (own.length > 0) root.append(wrap(own, mfe))
    },
  }
}

function wrap(nodes: ChildNode[], mfe: string): AtRule {
  const scope = postcss.atRule({
    name: 'scope',
    params: `([data-mfe="${mfe}"]) to (:scope [data-mfe])`,
    nodes: [],
  })
  scope.append(...nodes)
  const layer = postcss.atRule({ name: 'layer', params: `mfe.${mfe}`, nodes: [] })
  layer.append(scope)
  return layer
}

function refusePageSelectors(root: Root, mfe: string): void {
  root.walkRules((rule) => {
    if (isKeyframe(rule.parent)) return
    if (PAGE_SELECTOR.test(rule.selector))
      throw rule.error(
        `"${rule.selector}" styles the whole page, which is the shell's. Style elements of "${mfe}" only.`,
      )
    rule.selector = rule.selector.replaceAll(':root', ':scope')
  })
}

const isKeyframe = (parent: Container | ChildNode | undefined | object): boolean =>
  parent !== undefined && 'name' in parent && parent.name === 'keyframes'

function prefixKeyframes(root: Root, mfe: string): void {
  const names = new Map<string, string>()
  root.walkAtRules('keyframes', (rule) => {
    if (rule.params.startsWith(`${mfe}-`)) return
    names.set(rule.params, `${mfe}-${rule.params}`)
    rule.params = `${mfe}-${rule.params}`
  })
  if (names.size === 0) return
  root.walkDecls(/^animation(-name)?$/, (declaration) => {
    declaration.value = declaration.value.replace(/[A-Za-z_][\w-]*/g, (word) => names.get(word) ?? word)
  })
}
