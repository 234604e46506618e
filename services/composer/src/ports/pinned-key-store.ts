/** Remembers the key of the registry that pages trust. */
export interface PinnedKeyStore {
  /** Undefined before the first one. Rejects where it cannot be read: nothing may take its place then. */
  load(): Promise<string | undefined>
  save(key: string): Promise<void>
}
