import {
  check,
  chevronDown,
  chevronLeft,
  chevronRight,
  close,
  info,
  minus,
  plus,
  search,
  star,
  warning,
} from './paths.ts'

/** Path data on a 24-unit grid, drawn as lines with round ends. */
export const icons = {
  'arrow-right': 'M4.5 12h15 M13.5 6l6 6-6 6',
  bag: 'M5.5 8h13l1 11.4a1.5 1.5 0 0 1-1.5 1.6H6a1.5 1.5 0 0 1-1.5-1.6Z M8.5 11V7a3.5 3.5 0 0 1 7 0v4',
  box: 'M12 3l8 4.3v9.4L12 21l-8-4.3V7.3Z M4 7.3l8 4.4 8-4.4 M12 11.7V21 M8 5.15l8 4.4',
  card: 'M3 6.5A1.5 1.5 0 0 1 4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5Z M3 10h18 M7 15h3',
  cart: 'M2.5 4h2.3l2.3 10.7a1.8 1.8 0 0 0 1.8 1.4h8.4a1.8 1.8 0 0 0 1.8-1.4L20.7 8H5.7 M10 20a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z M18.5 20a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z',
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  close,
  filter:
    'M4 7h9 M17 7h3 M4 17h3 M11 17h9 M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z M11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M3.5 12h17 M12 3c2.5 2.6 3.7 5.6 3.7 9s-1.2 6.4-3.7 9c-2.5-2.6-3.7-5.6-3.7-9S9.5 5.6 12 3Z',
  heart: 'M12 20C7 16.8 4 13.6 4 9.9A4.2 4.2 0 0 1 12 7.6a4.2 4.2 0 0 1 8 2.3c0 3.7-3 6.9-8 10.1Z',
  info,
  menu: 'M4 7h16 M4 12h16 M4 17h16',
  minus,
  pencil: 'M4 20l.9-4L16.2 4.7a1.9 1.9 0 0 1 2.7 0l.4.4a1.9 1.9 0 0 1 0 2.7L8 19.1Z M14 7l3 3',
  pin: 'M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21Z M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  plus,
  search,
  star,
  tag: 'M3.5 4.5v6.6a2 2 0 0 0 .6 1.4l7.6 7.6a2 2 0 0 0 2.8 0l5.6-5.6a2 2 0 0 0 0-2.8L12.5 4.1a2 2 0 0 0-1.4-.6H4.5a1 1 0 0 0-1 1Z M8 8h.01',
  trash:
    'M4 7h16 M9 7V5a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2 M6 7l.8 11.6a1.5 1.5 0 0 0 1.5 1.4h7.4a1.5 1.5 0 0 0 1.5-1.4L18 7 M10 11v5 M14 11v5',
  truck:
    'M5 17.5H3.5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1H13a1 1 0 0 1 1 1v10.5H9 M14 9.5h3.6a1 1 0 0 1 .8.4l2.4 3.1a1 1 0 0 1 .2.6v2.9a1 1 0 0 1-1 1h-.5 M15.5 17.5H14 M9 17.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z M19.5 17.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z M4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  warning,
} as const

/** An icon of the kit. */
export type IconName = keyof typeof icons

/** Those whose shape is closed and means something when it is full. */
export const fillable: readonly IconName[] = ['heart', 'star']
