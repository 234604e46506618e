export interface GatewayConfig {
  /** The shop's public origin, without trailing slash. */
  readonly publicUrl: string
  /** This gateway's registration at the identity service. */
  readonly client: { readonly id: string; readonly secret: string }
}
