export interface RandomIds {
  /** 256 bits nobody can guess, base64url. */
  next(): string
}
