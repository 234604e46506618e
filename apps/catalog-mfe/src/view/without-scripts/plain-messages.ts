import { createMessages } from '@jangteo/mfe-kit'

/** Words of what only a browser without scripts shows. */
export const usePlainText = /* @__PURE__ */ createMessages({
  ko: { any: '전체', apply: '적용하기' },
  en: { any: 'Any', apply: 'Apply' },
})
