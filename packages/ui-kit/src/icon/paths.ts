export const check = 'M5 12.5l4.5 4.5L19 7.5'
export const chevronDown = 'M6 9.5l6 6 6-6'
/** SVG path of an arrow to the left, in a box of 24 by 24. */
export const chevronLeft = 'M14.5 6l-6 6 6 6'
/** SVG path of an arrow to the right, in a box of 24 by 24. */
export const chevronRight = 'M9.5 6l6 6-6 6'
export const close = 'M6.5 6.5l11 11 M17.5 6.5l-11 11'
export const info = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 11v5.5 M12 7.6h.01'
export const minus = 'M5 12h14'
export const plus = 'M12 5v14 M5 12h14'
export const search = 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M20.5 20.5L16 16'
export const star = 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8Z'
export const tick = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M8.2 12.3l2.6 2.6 5-5.4'
export const warning =
  'M10.7 4.7L3 18a1.5 1.5 0 0 0 1.3 2.3h15.4A1.5 1.5 0 0 0 21 18L13.3 4.7a1.5 1.5 0 0 0-2.6 0Z M12 9.8v4.2 M12 17h.01'
