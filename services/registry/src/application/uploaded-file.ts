/** One regular file of an upload; its path already fits the contract's `FilePathSchema`. */
export interface UploadedFile {
  readonly path: string
  readonly bytes: Uint8Array
}
