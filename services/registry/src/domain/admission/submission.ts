import type { MfeManifest } from '@jangteo/contracts'

/** What a lexer found in one JavaScript file. */
export interface ScannedModule {
  /** Specifiers of static imports, re-exports and literal dynamic imports. */
  readonly imports: readonly string[]
  /** Those of `imports` that a browser loads before it runs the module. */
  readonly staticImports: readonly string[]
  readonly exports: readonly string[]
}

/** What a parser found in one style sheet. */
export interface ScannedStyles {
  /**
   * Every style rule with the `@scope` preludes and full layer names around it, outermost first. Key frames are none; an at-rule
   * with declarations of its own is one.
   */
  readonly rules: readonly {
    readonly selector: string
    readonly scopes: readonly string[]
    readonly layers: readonly string[]
  }[]
  /** At-rules that name or change something of the document; `subject` is the name, for `font-face` its family. */
  readonly atRules: readonly { readonly name: string; readonly subject: string }[]
  /** What it loads: `url()`, `image-set()` and `@import`. */
  readonly addresses: readonly string[]
}

/** A build as its team uploaded it, before it is admitted. */
export interface Submission {
  readonly manifest: MfeManifest
  readonly paths: ReadonlySet<string>
  /** By path; `undefined` where the file is not a readable module. */
  readonly modules: ReadonlyMap<string, ScannedModule | undefined>
  /** By path; `undefined` where the file is not a readable style sheet. */
  readonly styles: ReadonlyMap<string, ScannedStyles | undefined>
  /** Decoded JavaScript and CSS, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** What renders pages on a server: no module of the page, so it is in none of the others. */
  readonly server?: ServerScript | undefined
}

export interface ServerScript {
  readonly text: string
  /** `undefined` where it cannot be parsed. */
  readonly module: ScannedModule | undefined
}

export const isStyleSheet = (path: string): boolean => /\.css$/i.test(path)

/** A specifier that only an import map can resolve: neither relative, nor rooted, nor a URL. */
export const isBare = (specifier: string): boolean => !/^(\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(specifier)

/** The bare ones of these specifiers, sorted, each once. */
export const bareOf = (specifiers: readonly string[]): readonly string[] =>
  [...new Set(specifiers.filter(isBare))].sort()
