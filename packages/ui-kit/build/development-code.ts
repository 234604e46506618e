import { type ESTree, parseAst, Visitor } from 'vite'

/** Modules that serve the developer of a page; a release has of them only what says that the kit is there twice. */
export const DEVELOPMENT_MODULES = ['warn', 'warn-missing', 'plain-elements', 'watch-plain-elements'].map(
  (name) => `src/base/${name}.ts`,
)

const isEmptyFunction = (statement: ESTree.Statement | ESTree.Directive): boolean =>
  statement.type === 'FunctionDeclaration' && statement.body?.body.length === 0

const nameOf = (statement: ESTree.Statement | ESTree.Directive, code: string): string =>
  /^(?:async )?(?:function|const|let|var|class) (\w+)/.exec(code.slice(statement.start))?.[1] ??
  statement.type

/** What a module has at its top level, by name: all but functions without a body. */
export const contentsOf = (code: string): readonly string[] =>
  parseAst(code)
    .body.filter((statement) => !isEmptyFunction(statement))
    .map((statement) => nameOf(statement, code))

/** The bodies of `checkUse()`, in which elements say what they expect. */
export function checksIn(code: string): readonly string[] {
  const bodies: string[] = []
  new Visitor({
    MethodDefinition({ key, value: { body } }) {
      if (body && key.type === 'Identifier' && key.name === 'checkUse')
        bodies.push(code.slice(body.start, body.end))
    },
  }).visit(parseAst(code))
  return bodies
}

/** Whether such a body still says or asks something; that it reads properties is no harm. */
export const doesCheck = (body: string): boolean => /["'`(]/.test(body.replaceAll('super.checkUse()', ''))
