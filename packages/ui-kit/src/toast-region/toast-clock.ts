import type { ShownToast } from './toast.ts'

const secondsToRead = 6
/** Something to press needs the time to get there. */
const secondsToAct = 12

/** What went wrong, and what can be done nowhere else, is there until the shopper puts it away. */
const staysPut = ({ variant, action }: ShownToast): boolean =>
  variant === 'danger' || Boolean(action && !action.href)

type Attention = 'pointer' | 'focus'

/** When each message goes: no time passes for any of them while the pointer or the focus is at one. */
export class ToastClock {
  readonly #isOver: (id: number) => void
  readonly #timers = new Map<ShownToast, ReturnType<typeof setTimeout> | undefined>()
  /** Where the pointer and the focus are: the id of a message. */
  readonly #attention = new Map<Attention, number>()

  constructor(isOver: (id: number) => void) {
    this.#isOver = isOver
  }

  start(toast: ShownToast): void {
    const seconds = toast.action ? secondsToAct : secondsToRead
    const isHeld = staysPut(toast) || this.#attention.size > 0
    const timer = isHeld ? undefined : setTimeout(() => this.#isOver(toast.id), seconds * 1000)
    this.#timers.set(toast, timer)
  }

  stop(toast: ShownToast): void {
    clearTimeout(this.#timers.get(toast))
    this.#timers.delete(toast)
    // What is removed under the pointer or the focus sends no event that it was left.
    this.leave('pointer', toast.id)
    this.leave('focus', toast.id)
  }

  stopAll(): void {
    for (const toast of this.#timers.keys()) this.stop(toast)
  }

  /** Whether it goes by itself, and neither the pointer nor the focus is at it. */
  willEnd(toast: ShownToast): boolean {
    return !staysPut(toast) && ![...this.#attention.values()].includes(toast.id)
  }

  hasFocus({ id }: ShownToast): boolean {
    return this.#attention.get('focus') === id
  }

  attend(by: Attention, id: number): void {
    this.#attention.set(by, id)
    this.#restart()
  }

  leave(by: Attention, id: number): void {
    if (this.#attention.get(by) !== id) return
    this.#attention.delete(by)
    this.#restart()
  }

  #restart(): void {
    for (const [toast, timer] of this.#timers) {
      clearTimeout(timer)
      this.start(toast)
    }
  }
}
