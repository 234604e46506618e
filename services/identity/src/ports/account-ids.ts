export interface AccountIds {
  next(): string
}
