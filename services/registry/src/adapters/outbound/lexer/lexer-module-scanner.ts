import { type Import, parse } from 'es-module-lexer/js'
import type { ScannedModule } from '../../../domain/admission/submission.ts'
import type { ModuleScanner } from '../../../ports/module-scanner.ts'

/** es-module-lexer, its JavaScript build: no WebAssembly to set up, and fast enough for one upload at a time. */
export class LexerModuleScanner implements ModuleScanner {
  async scan(source: string): Promise<ScannedModule | undefined> {
    try {
      const [imports, exports] = parse(source)
      return {
        imports: imports.flatMap(toSpecifier),
        staticImports: imports.filter(({ type }) => type !== 'dynamic').flatMap(toSpecifier),
        exports: exports.flatMap((found) => ('name' in found ? [found.name] : [])),
      }
    } catch {
      return undefined
    }
  }
}

/** Addresses computed at run time cannot be told beforehand: `import(name)` and `import(`./${name}.js`)`. */
function toSpecifier(found: Import): readonly string[] {
  const isComputed = found.type === 'dynamic' && found.glob
  return typeof found.specifier === 'string' && !isComputed ? [found.specifier] : []
}
