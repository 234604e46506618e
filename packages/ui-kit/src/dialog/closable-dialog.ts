/** `requestClose` is younger than the oldest browsers that the kit is for. */
export type ClosableDialog = Pick<HTMLDialogElement, 'open' | 'close'> &
  Partial<Pick<HTMLDialogElement, 'requestClose'>>
