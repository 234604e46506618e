import { type AtRule, type Container, type Document, parse, type Root, type Rule } from 'postcss'
import type { ScannedStyles } from '../../../domain/admission/submission.ts'
import type { StyleScanner } from '../../../ports/style-scanner.ts'

/** They hold rules, and name nothing. `@layer` does only where it has no block: then it orders layers of everybody. */
const HOLDING = new Set(['charset', 'container', 'layer', 'media', 'scope', 'starting-style', 'supports'])
const IN_KEYFRAMES = /keyframes$/i
/** What never closes is passed over as well, up to where another one could begin: else each `url(` in it would be read to the end. */
const ADDRESS = /url\((?:\s*(?!\s)(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|(?:(?!url\(["'\s])[^"')\s])*)/gi
const IMAGE_SET = /image-set\(((?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*)\)/gi
const STRING = /"([^"]*)"|'([^']*)'/g

/** PostCSS: the parser that builds use already. */
export class PostcssStyleScanner implements StyleScanner {
  scan(source: string): ScannedStyles | undefined {
    try {
      const root = parse(source)
      return { rules: rulesOf(root), atRules: documentRulesOf(root), addresses: addressesOf(root) }
    } catch {
      return undefined
    }
  }
}

function rulesOf(root: Root): ScannedStyles['rules'] {
  const found: { readonly selector: string; readonly around: readonly AtRule[] }[] = []
  root.walk((node) => {
    if (node.type === 'rule') found.push({ selector: node.selector, around: ancestorsOf(node) })
    if (node.type === 'atrule' && isStyling(node)) {
      found.push({ selector: `@${node.name} ${node.params}`.trim(), around: [...ancestorsOf(node), node] })
    }
  })
  return found
    .filter(({ around }) => !around.some(({ name }) => IN_KEYFRAMES.test(name)))
    .map(({ selector, around }) => ({
      selector,
      scopes: paramsOf(around, 'scope'),
      layers: paramsOf(around, 'layer'),
    }))
}

/** `@scope (body) { color: red }` styles `body` without any rule. */
const isStyling = ({ name, nodes }: AtRule): boolean =>
  HOLDING.has(name.toLowerCase()) && (nodes ?? []).some(({ type }) => type === 'decl')

const paramsOf = (around: readonly AtRule[], name: string): readonly string[] =>
  around.filter((rule) => rule.name.toLowerCase() === name).map(({ params }) => params.trim())

function ancestorsOf(rule: Rule | AtRule): readonly AtRule[] {
  const around: AtRule[] = []
  let parent: Container | Document | undefined = rule.parent
  while (parent !== undefined) {
    if (parent.type === 'atrule') around.unshift(parent as AtRule)
    parent = parent.parent
  }
  return around
}

function documentRulesOf(root: Root): ScannedStyles['atRules'] {
  const found: { readonly name: string; readonly subject: string }[] = []
  root.walkAtRules((rule) => {
    const name = rule.name.toLowerCase().replace(/^-\w+-/, '')
    const isHolding = HOLDING.has(name) && (name !== 'layer' || rule.nodes !== undefined)
    if (!isHolding) found.push({ name, subject: subjectOf(rule, name) })
  })
  return found
}

function subjectOf(rule: AtRule, name: string): string {
  if (name !== 'font-face') return rule.params.trim()
  const family = (rule.nodes ?? []).find(
    (node) => node.type === 'decl' && node.prop.toLowerCase() === 'font-family',
  )
  return family?.type === 'decl' ? family.value.replace(/^["']|["']$/g, '') : ''
}

function addressesOf(root: Root): readonly string[] {
  const values: string[] = []
  root.walkDecls(({ value }) => void values.push(value))
  root.walkAtRules((rule) => void values.push(rule.params))
  const imports: string[] = []
  root.walkAtRules(/^import$/i, ({ params }) => void imports.push(...stringsIn(params)))
  return [...values.flatMap(addressesIn), ...imports]
}

function addressesIn(written: string): readonly string[] {
  const value = unescape(written)
  return [
    ...[...value.matchAll(ADDRESS)].flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []),
    ...[...value.matchAll(IMAGE_SET)].flatMap(([, content = '']) => stringsIn(content.replace(ADDRESS, ''))),
  ]
}

/** `\\75rl(…)` is `url(…)` to a browser (CSS Syntax 3 §4.3.7). */
const unescape = (text: string): string =>
  text
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => toCharacter(Number.parseInt(hex, 16)))
    .replaceAll(/\\([^\n])/g, '$1')

const toCharacter = (code: number): string => (code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code))

const stringsIn = (text: string): readonly string[] =>
  [...text.matchAll(STRING)].map(([, double, single]) => double ?? single ?? '')
