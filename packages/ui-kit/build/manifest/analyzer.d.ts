declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface AnalyzerOptions {
    readonly argv: readonly string[]
    readonly cwd: string
    readonly noWrite: boolean
  }
  export function cli(options: AnalyzerOptions): Promise<unknown>
}
