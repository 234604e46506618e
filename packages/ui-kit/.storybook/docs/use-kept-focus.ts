import { useEffect, type RefObject } from 'react'

const focused = (): HTMLElement | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement : undefined

/** Gives the focus back that a page in a frame takes when it opens something: `inert` keeps people out, not scripts. */
export function useKeptFocus(frame: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    let kept = focused()
    const remember = (): void => {
      if (focused() !== frame.current) kept = focused()
    }
    const giveBack = (): void => {
      if (focused() !== frame.current) return
      frame.current?.blur()
      kept?.focus({ preventScroll: true })
    }
    document.addEventListener('focusin', remember)
    window.addEventListener('blur', giveBack)
    return () => {
      document.removeEventListener('focusin', remember)
      window.removeEventListener('blur', giveBack)
    }
  }, [frame])
}
