import { PLATFORM_ROLE } from '@jangteo/contracts'

/** A shopper. Every fresh shop has both demo accounts, and `npm start` prints them, unless `DEMO_ACCOUNT=false`: where others can reach the shop. */
export const DEMO_ACCOUNT = {
  email: 'demo@jangteo.example',
  password: 'jangteo-demo-2026',
  name: '장보고',
} as const

/** Who may publish everything, by hand with `jangteo login`. */
export const DEMO_DEVELOPER = {
  email: 'team@jangteo.example',
  password: 'jangteo-team-2026',
  name: '김장터',
  roles: [PLATFORM_ROLE],
} as const
