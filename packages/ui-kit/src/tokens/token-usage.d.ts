declare module 'virtual:token-usage' {
  interface TokenUser {
    /** An element of the kit, or `shell: header` for a file elsewhere. */
    readonly owner: string
    readonly file: string
  }

  /** By the name of the custom property, e.g. `--jt-color-text`: the elements, sheets and views that refer to it. */
  export type TokenUsage = Readonly<Record<string, readonly TokenUser[] | undefined>>

  export const tokenUsage: TokenUsage
}
