export interface StorybookConfig {
  /** Folder of the static build; it may be missing, and appear or be replaced at any time. */
  readonly dir: string
  isBuilding(): boolean
}

export interface GatewayConfig {
  /** The shop's public origin, without trailing slash. */
  readonly publicUrl: string
  /** This gateway's registration at the identity service. */
  readonly client: { readonly id: string; readonly secret: string }
  /** What `/storybook/` answers with; without it the address is a page like any other. */
  readonly storybook?: StorybookConfig | undefined
}
