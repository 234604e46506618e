export interface WorkerSettings {
  /** Where the cluster lives; `null` keeps it in memory. */
  readonly directory: string | null
  /** Tarball of an initialised cluster to start from; `null` opens what is there or initialises. */
  readonly template: string | null
  /** Whether to read through the whole cluster before it is used: `ready` is an error where it is damaged. */
  readonly inspects?: boolean
}

export type WorkerRequest =
  | { readonly id: number; readonly kind: 'ready' | 'dump' | 'close' }
  | { readonly id: number; readonly kind: 'execute'; readonly bytes: Uint8Array }

export type WorkerAnswer =
  { readonly id: number; readonly bytes: Uint8Array | null } | { readonly id: number; readonly error: string }
