import type { MfeManifest } from '@jangteo/contracts'

/** What a lexer found in one JavaScript file. */
export interface ScannedModule {
  /** Specifiers of static imports, re-exports and literal dynamic imports. */
  readonly imports: readonly string[]
  /** Those of `imports` that a browser loads before it runs the module. */
  readonly staticImports: readonly string[]
  readonly exports: readonly string[]
}

/** A build as its team uploaded it, before it is admitted. */
export interface Submission {
  readonly manifest: MfeManifest
  readonly paths: ReadonlySet<string>
  /** By path; `undefined` where the file is not a readable module. */
  readonly modules: ReadonlyMap<string, ScannedModule | undefined>
  /** Decoded JavaScript and CSS, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** A specifier that only an import map can resolve: neither relative, nor rooted, nor a URL. */
export const isBare = (specifier: string): boolean => !/^(\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(specifier)

/** The bare ones of these specifiers, sorted, each once. */
export const bareOf = (specifiers: readonly string[]): readonly string[] =>
  [...new Set(specifiers.filter(isBare))].sort()
