/** Keeps files of releases near their readers. */
export interface FileKeeper {
  /** Resolves when the file of this root-relative address is kept; rejects where it cannot be. */
  keep(address: string): Promise<void>
}
