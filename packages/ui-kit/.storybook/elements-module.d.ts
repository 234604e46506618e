declare module 'virtual:kit-elements' {
  export interface KitElement {
    /** Its folder. */
    readonly name: string
    /** Empty for what is CSS alone. */
    readonly tags: readonly string[]
    /** The tests beside it. */
    readonly testFiles: readonly string[]
    /** gzip KB over Lit and base, from the table of `pnpm size`; empty where there is none. */
    readonly kilobytes: string
  }

  export const kitElements: readonly KitElement[]
}
