/** Whether the browser asks not to be tracked: Global Privacy Control (https://w3c.github.io/gpc/) or Do Not Track. */
export const refusesTracking = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers['sec-gpc'] === '1' || headers['dnt'] === '1'
