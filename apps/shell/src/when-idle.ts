/** Calls once the browser has nothing to do. Safari cannot tell when that is. */
export const whenIdle = (call: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(call, { timeout: 2000 }) : setTimeout(call, 200)
