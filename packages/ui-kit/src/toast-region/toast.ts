export const toastVariants = ['info', 'success', 'danger'] as const
/** What a message is like, from news to something that went wrong. */
export type ToastVariant = (typeof toastVariants)[number]

/** A short message, and what can be done about it. */
export interface Toast {
  /** One sentence, in the language of the page. */
  readonly message: string
  /** What it is like; `info` by default. */
  readonly variant?: ToastVariant
  /** What can be done about it; without it, nothing. */
  readonly action?: ToastAction
}

/** The one thing to do about a message: a link, or a button. */
export interface ToastAction {
  /** What the link or button says. */
  readonly label: string
  /** Where it leads; without it, `onSelect` is called. */
  readonly href?: string
  /** What a press does where there is no `href`. */
  readonly onSelect?: () => void
}

export interface ShownToast extends Toast {
  readonly id: number
}
