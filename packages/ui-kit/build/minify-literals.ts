import type { Plugin } from 'vite'

interface Span {
  readonly start: number
  readonly end: number
}

interface Literal {
  readonly tag: string
  /** What stands between its expressions. */
  readonly texts: readonly Span[]
}

const minifyCss = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(/(?<=[ :(,])0\.(?=\d)/g, '.')
    .replaceAll(/='([a-z]+)'\]/g, '=$1]')
    .replaceAll(';}', '}')

/** A line break between two elements means a space, as any other white space. */
const minifyHtml = (html: string): string => html.replaceAll(/\s*\n\s*/g, ' ')

const minifiers: Readonly<Record<string, (text: string) => string>> = { css: minifyCss, html: minifyHtml }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The tagged template literals anywhere in a syntax tree (ESTree). */
function literalsIn(node: unknown): readonly Literal[] {
  if (!isObject(node)) return []
  const inside = Object.values(node).flatMap(literalsIn)
  if (node['type'] !== 'TaggedTemplateExpression') return inside
  const { tag, quasi } = node as unknown as { tag: { name?: string }; quasi: { quasis: readonly Span[] } }
  return [...inside, { tag: tag.name ?? '', texts: quasi.quasis }]
}

function minifyIn(code: string, tree: unknown): string {
  const texts = literalsIn(tree).flatMap((literal) =>
    literal.texts.map((span) => ({ ...span, tag: literal.tag })),
  )
  const fromEnd = texts.toSorted((one, other) => other.start - one.start)
  return fromEnd.reduce((result, { start, end, tag }) => {
    const minified = minifiers[tag]?.(code.slice(start, end))
    return minified === undefined ? result : result.slice(0, start) + minified + result.slice(end)
  }, code)
}

/** Bundlers leave the text of css`…` and html`…` literals as it is; this takes needless white space and comments out. */
export function minifyLiterals(): Plugin {
  return {
    name: 'ui-kit:minify-literals',
    apply: 'build',
    transform: {
      filter: { id: /\/ui-kit\/src\/.*\.ts$/, code: /\b(?:css|html)`/ },
      handler(code) {
        return { code: minifyIn(code, this.parse(code)), map: null }
      },
    },
  }
}
