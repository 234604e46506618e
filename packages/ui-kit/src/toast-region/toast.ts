/** What a message is like, from news to something that went wrong. */
export const toastVariants = ['info', 'success', 'danger'] as const
export type ToastVariant = (typeof toastVariants)[number]

/** A short message, and what can be done about it. */
export interface Toast {
  readonly message: string
  readonly variant?: ToastVariant
  readonly action?: ToastAction
}

/** The one thing to do about a message: a link, or a button. */
export interface ToastAction {
  readonly label: string
  /** Where it leads; without it, `onSelect` is called. */
  readonly href?: string
  readonly onSelect?: () => void
}

export interface ShownToast extends Toast {
  readonly id: number
}
