import { whenIdle } from '../when-idle.ts'

/** Calls once the browser has taken the page over and has nothing to do. */
export function whenTakenOver(call: () => void): void {
  whenIdle(() =>
    document.querySelector('[data-server-rendered]') ? setTimeout(whenTakenOver, 50, call) : call(),
  )
}
