/** Cookie of who lets loading times be measured: the share of page views that are, e.g. `0.25`. Written by the gateway, read by the page. */
export const VITALS_COOKIE = 'jt-vitals'
