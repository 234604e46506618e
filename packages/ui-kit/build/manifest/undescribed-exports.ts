import { join } from 'node:path'
import ts from 'typescript'
import { elementModules } from '../elements.ts'
import { compilerOptions } from './public-types.ts'

const isDescribed = (checker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  symbol.getDocumentationComment(checker).length > 0

/** What the alias of a re-export stands for. */
const original = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** The properties of an interface, and of a type that is an object, which are written in the kit itself. */
function propertiesOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) return []
  const declared = symbol.declarations?.[0]
  const isObject =
    declared &&
    (ts.isInterfaceDeclaration(declared) ||
      (ts.isTypeAliasDeclaration(declared) && ts.isTypeLiteralNode(declared.type)))
  return isObject ? checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)) : []
}

function undescribedIn(checker: ts.TypeChecker, source: ts.SourceFile): string[] {
  const module = checker.getSymbolAtLocation(source)
  const exported = module ? checker.getExportsOfModule(module) : []
  return exported
    .map((symbol) => original(checker, symbol))
    .flatMap((symbol) => [
      ...(isDescribed(checker, symbol) ? [] : [symbol.name]),
      ...propertiesOf(checker, symbol)
        .filter((property) => !isDescribed(checker, property))
        .map((property) => `${symbol.name}.${property.name}`),
    ])
}

/** Exports of these modules, and properties of exported objects, that no JSDoc describes, by the name they are declared under. */
export function undescribedExports(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, compilerOptions)
  const checker = program.getTypeChecker()
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    if (!source) throw new Error(`${file} is missing.`)
    return undescribedIn(checker, source)
  })
  return [...new Set(found)].toSorted()
}

/** A star stands for the same name wherever it is, as `button` in `src/button/button.ts`. */
const filesOf = (target: string): readonly string[] =>
  target.includes('*') ? elementModules().map(({ name }) => target.replaceAll('*', name)) : [target]

/** The modules behind `exports` of package.json, as absolute paths. */
export const publicModules = (root: string, exported: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(exported)
    .filter((target) => typeof target === 'string')
    .filter((target) => target.endsWith('.ts'))
    .flatMap(filesOf)
    .map((file) => join(root, file))
