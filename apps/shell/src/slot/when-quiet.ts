const idle = (call: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(call, { timeout: 2000 }) : setTimeout(call, 200)

/** Calls once the browser has taken the page over and has nothing to do. */
export function whenQuiet(call: () => void): void {
  idle(() => (document.querySelector('[data-server-rendered]') ? setTimeout(whenQuiet, 50, call) : call()))
}
