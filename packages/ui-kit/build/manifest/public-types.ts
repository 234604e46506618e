import { globSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
}

/** The order in which the source names them; the compiler's own order depends on everything it has read before. */
function inSourceOrder(words: readonly string[], source: string): string[] {
  return words.toSorted(
    (a, b) => source.indexOf(`'${a}'`) - source.indexOf(`'${b}'`) || a.localeCompare(b, 'en'),
  )
}

/** The words of a union of strings; every other type as the source calls it. */
function textOf(checker: ts.TypeChecker, type: ts.Type, source: string): string {
  const members = type.isUnion() ? type.types : []
  const words = members.filter((member) => member.isStringLiteral()).map((member) => member.value)
  return words.length > 0 && words.length === members.length
    ? inSourceOrder(words, source)
        .map((word) => `'${word}'`)
        .join(' | ')
    : checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
}

function typesOf(checker: ts.TypeChecker, element: ts.Symbol): Map<string, string> {
  const types = new Map<string, string>()
  for (const property of checker.getDeclaredTypeOfSymbol(element).getProperties()) {
    const source = property.declarations?.[0]?.getSourceFile()
    const isInternal = property.getJsDocTags().some(({ name }) => name === 'internal')
    if (source?.fileName.includes('/ui-kit/src/') && !isInternal)
      types.set(property.name, textOf(checker, checker.getTypeOfSymbol(property), source.text))
  }
  return types
}

function classesOf(checker: ts.TypeChecker, source: ts.SourceFile): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(source)
  return module
    ? checker.getExportsOfModule(module).filter((symbol) => symbol.flags & ts.SymbolFlags.Class)
    : []
}

/** Class name → property → its type, as the compiler sees it: with type parameters and inherited properties resolved. */
export function publicTypes(root: string): Map<string, Map<string, string>> {
  const files = globSync('src/**/*.define.ts', { cwd: root }).toSorted()
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    compilerOptions,
  )
  const checker = program.getTypeChecker()
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'src')))
  const classes = own.flatMap((source) => classesOf(checker, source))
  return new Map(classes.map((symbol) => [symbol.name, typesOf(checker, symbol)]))
}
